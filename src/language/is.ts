import type {Language} from './language.js'

export const is: Language = {
  name: 'Icelandic',
  source: 'heimild | heimildir',
  listHeading: 'heimildir | heimildaskrá | tilvísanir',
  accessed: 'sótt',
  months: `
    janúar, jan | febrúar, feb | mars, mar | apríl, apr | maí | júní, jún | júlí, júl | ágúst, ágú
    september, sep | október, okt | nóvember, nóv | desember, des
  `,
  magnitudes: {
    1e3: 'þúsund | þús.',
    1e6: 'milljón | milljónir | millj.',
    1e9: 'milljarður | milljarðar | milljarða'
  },
  table: 'tafla',
  figure: 'mynd',
  and: 'og',
  note: 'athugasemd | ath.',
  total: 'samtals | alls',
  yes: 'já',
  no: 'nei',
  page: 'bls.',
  perhapsUnknown: 'óþekkt',
  durations: {
    year: 'ár',
    day: 'dagur | dagar'
  },
  percent: 'prósent'
}
