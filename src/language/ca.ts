import type {Language} from './language.js'

export const ca: Language = {
  name: 'Catalan',
  source: 'font | fonts',
  listHeading: 'fonts | referències | bibliografia | obres citades',
  besideListHeading: 'i',
  accessed: 'consultat | consultada | data d’accés',
  months: `
    gener, gen | febrer, febr | març | abril, abr | maig | juny | juliol, jul | agost
    setembre, set | octubre, oct | novembre, nov | desembre, des
  `,
  dateJoint: 'de | d’',
  magnitudes: {
    1e3: 'mil',
    1e6: 'milió | milions',
    1e9: 'mil milions'
  },
  table: 'taula',
  figure: 'figura',
  and: 'i',
  see: 'vegeu',
  page: 'pàgina | pàgines | pàg. | p.',
  note: 'nota | notes',
  total: 'total | totals | suma',
  yes: 'sí',
  no: 'no',
  approximately: 'aproximadament',
  perhapsUnknown: 'desconegut',
  durations: {
    year: 'anys',
    month: 'mes | mesos',
    week: 'setmana | setmanes',
    day: 'dia | dies',
    hour: 'hora | hores',
    minute: 'minut | minuts',
    second: 'segon | segons'
  },
  percent: 'per cent'
}
