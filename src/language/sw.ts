import type {Language} from './language.js'

export const sw: Language = {
  name: 'Swahili',
  source: 'chanzo | vyanzo',
  listHeading: 'vyanzo | marejeleo',
  months: `
    Januari | Februari | Machi | Aprili | Mei | Juni | Julai | Agosti | Septemba | Oktoba
    Novemba | Desemba
  `,
  magnitudes: {
    1e3: 'elfu',
    1e6: 'milioni',
    1e9: 'bilioni'
  },
  table: 'jedwali',
  and: 'na',
  note: 'kumbuka',
  total: 'jumla',
  yes: 'ndiyo',
  no: 'hapana',
  percent: 'asilimia'
}
