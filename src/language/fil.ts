import type {Language} from './language.js'

export const fil: Language = {
  name: 'Filipino',
  source: 'pinagmulan | sanggunian',
  listHeading: 'mga sanggunian | mga pinagmulan',
  months: `
    Enero | Pebrero | Marso | Abril | Mayo | Hunyo | Hulyo | Agosto | Setyembre | Oktubre
    Nobyembre | Disyembre
  `,
  magnitudes: {
    1e3: 'libo',
    1e6: 'milyon',
    1e9: 'bilyon'
  },
  table: 'talahanayan',
  and: 'at',
  note: 'tala',
  total: 'kabuuan',
  yes: 'oo',
  percent: 'porsyento'
}
