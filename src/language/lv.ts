import type {Language} from './language.js'

export const lv: Language = {
  name: 'Latvian',
  source: 'avots | avoti',
  listHeading: 'avoti | atsauces | literatūra | izmantotā literatūra',
  accessed: 'skatīts | aplūkots',
  months: `
    janvāris, janvārī, janvāra | februāris, februārī, februāra | marts, martā, marta
    aprīlis, aprīlī, aprīļa | maijs, maijā, maija | jūnijs, jūnijā, jūnija
    jūlijs, jūlijā, jūlija | augusts, augustā, augusta | septembris, septembrī, septembra
    oktobris, oktobrī, oktobra | novembris, novembrī, novembra | decembris, decembrī, decembra
  `,
  magnitudes: {
    1e3: 'tūkstoši | tūkstošu | tūkst.',
    1e6: 'miljons | miljoni | miljonu | milj.',
    1e9: 'miljards | miljardi | miljardu | mljrd.'
  },
  table: 'tabula',
  figure: 'attēls',
  and: 'un',
  see: 'sk.',
  note: 'piezīme | piezīmes',
  page: 'lpp.',
  total: 'kopā',
  yes: 'jā',
  no: 'nē',
  perhapsUnknown: 'nezināms',
  durations: {
    year: 'gads | gadi | gadu',
    day: 'diena | dienas'
  },
  percent: 'procenti | procentu'
}
