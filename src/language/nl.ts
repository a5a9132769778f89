import type {Language} from './language.js'

export const nl: Language = {
  name: 'Dutch',
  source: 'bron | bronnen | gegevensbron',
  listHeading: `
    bronnen | bronvermelding | bronnenlijst | referenties | literatuurlijst | geciteerd werk
    geciteerde werken | bibliografie
  `,
  besideListHeading: 'van | de | en | geraadpleegde | gebruikte',
  accessed: 'geraadpleegd | geopend op',
  availableAt: 'beschikbaar op',
  months: `
    januari, jan | februari, feb | maart, mrt | april, apr | mei | juni, jun | juli, jul
    augustus, aug | september, sep | oktober, okt | november, nov | december, dec
  `,
  magnitudes: {
    1e3: 'duizend',
    1e6: 'miljoen | mln.',
    1e9: 'miljard | mrd.',
    1e12: 'biljoen'
  },
  bindingAbbreviations: 'bijv | aanw | vnw | bv',
  starters: 'het | een',
  table: 'tabel | tab.',
  figure: 'figuur | afbeelding',
  speechVerbs: 'meldde | schreef',
  accordingTo: 'volgens',
  and: 'en',
  see: 'zie',
  page: 'pagina | pagina’s | blz.',
  note: 'noot | opmerking | let op',
  total: 'totaal | subtotaal | eindtotaal',
  yes: 'ja',
  no: 'nee',
  approximately: 'ongeveer | circa',
  perhapsUnknown: 'onbekend',
  unknown: 'niet beschikbaar',
  notApplicable: 'n.v.t. | niet van toepassing',
  durations: {
    year: 'jaar | jaren',
    month: 'maand | maanden',
    week: 'weken',
    day: 'dag | dagen',
    hour: 'uur | uren',
    minute: 'minuut | minuten',
    second: 'seconde | seconden'
  },
  percent: 'procent',
  counted: 'reactie | reacties | opmerking | opmerkingen',
  controls: `
    delen | link kopiëren | afdrukken | plaats een reactie | geef een reactie
    laat een reactie achter | geen reacties | inloggen
  `,
  none: 'geen'
}
