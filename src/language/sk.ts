import type {Language} from './language.js'

export const sk: Language = {
  name: 'Slovak',
  source: 'zdroj | zdroje | zdroj údajov',
  listHeading: `
    zdroje | pramene | citácie | použité zdroje | použitá literatúra | citované práce
    citované diela | literatúra
  `,
  accessed: 'navštívené',
  months: `
    január, januára, jan | február, februára, feb | marec, marca, mar | apríl, apríla, apr
    máj, mája | jún, júna | júl, júla | august, augusta, aug | september, septembra, sep
    október, októbra, okt | november, novembra, nov | december, decembra, dec
  `,
  magnitudes: {
    1e3: 'tisíc | tis.',
    1e6: 'milión | milióny | miliónov | mil.',
    1e9: 'miliarda | miliardy | miliárd | mld.'
  },
  bindingAbbreviations: 'napr | tzv | mgr | ing | bałt',
  table: 'tabuľka | tab.',
  figure: 'obrázok | obr.',
  and: 'a',
  see: 'pozri',
  page: 'strana | strany | str. | s.',
  note: 'poznámka | pozn.',
  total: 'spolu | celkom',
  yes: 'áno',
  no: 'nie',
  perhapsUnknown: 'neznáme | neuvedené',
  durations: {
    year: 'rok | roky | rokov',
    month: 'mesiac | mesiace | mesiacov',
    day: 'deň | dni | dní',
    hour: 'hodina | hodiny | hodín',
    minute: 'minúta | minúty | minút'
  },
  percent: 'percent | percentá',
  counted: 'komentár | komentárov'
}
