import type {Language} from './language.js'

export const sv: Language = {
  name: 'Swedish',
  source: 'källa | källor | datakälla',
  listHeading: 'källor | källförteckning | referenser | citerade verk | litteraturförteckning',
  besideListHeading: 'och | använda',
  accessed: 'hämtad',
  months: `
    januari, jan | februari, feb | mars, mar | april, apr | maj | juni, jun | juli, jul
    augusti, aug | september, sep | oktober, okt | november, nov | december, dec
  `,
  magnitudes: {
    1e3: 'tusen',
    1e6: 'miljon | miljoner | milj.',
    1e9: 'miljard | miljarder | mdr.'
  },
  bindingAbbreviations: 't.o.m | bl.a | m.fl',
  table: 'tabell',
  figure: 'figur',
  accordingTo: 'enligt',
  and: 'och',
  page: 'sida | sidor | s.',
  note: 'anmärkning | anm. | not',
  total: 'totalt | total | summa | delsumma',
  yes: 'ja',
  no: 'nej',
  approximately: 'ungefär | cirka',
  perhapsUnknown: 'okänt | okänd',
  unknown: 'uppgift saknas',
  durations: {
    year: 'år',
    month: 'månad | månader',
    week: 'vecka | veckor',
    day: 'dag | dagar',
    hour: 'timme | timmar',
    minute: 'minut | minuter',
    second: 'sekund | sekunder'
  },
  percent: 'procent',
  counted: 'kommentar | kommentarer',
  controls: 'dela | kopiera länk | skriv en kommentar | inga kommentarer',
  none: 'inga'
}
