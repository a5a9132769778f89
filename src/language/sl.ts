import type {Language} from './language.js'

export const sl: Language = {
  name: 'Slovenian',
  source: 'vir | viri',
  listHeading: 'viri | navedena dela | literatura | viri in literatura',
  accessed: 'dostopano | pridobljeno',
  months: `
    januar, januarja, jan | februar, februarja, feb | marec, marca, mar | april, aprila, apr
    maj, maja | junij, junija, jun | julij, julija, jul | avgust, avgusta, avg
    september, septembra, sep | oktober, oktobra, okt | november, novembra, nov
    december, decembra, dec
  `,
  magnitudes: {
    1e3: 'tisoč | tis.',
    1e6: 'milijon | milijone | milijonov | mio.',
    1e9: 'milijarda | milijarde | milijard | mrd.'
  },
  table: 'tabela | preglednica',
  figure: 'slika',
  and: 'in',
  see: 'glej',
  page: 'stran | str.',
  note: 'opomba | opombe',
  total: 'skupaj',
  yes: 'da',
  no: 'ne',
  perhapsUnknown: 'neznano',
  unknown: 'ni podatka',
  durations: {
    year: 'leto | leta',
    day: 'dan | dni'
  },
  percent: 'odstotek | odstotkov'
}
