import type {Language} from './language.js'

export const et: Language = {
  name: 'Estonian',
  source: 'allikas | allikad',
  listHeading: 'allikad | viited | kasutatud kirjandus',
  accessed: 'vaadatud | külastatud',
  months: `
    jaanuar | veebruar | märts | aprill | mai | juuni | juuli | august | september | oktoober
    november | detsember
  `,
  magnitudes: {
    1e3: 'tuhat | tuhande | tuh.',
    1e6: 'miljon | miljonit | mln.',
    1e9: 'miljard | miljardit | mld. | mlrd.'
  },
  table: 'tabel',
  figure: 'joonis',
  and: 'ja',
  see: 'vt',
  page: 'lk.',
  note: 'märkus | märkused',
  total: 'kokku',
  yes: 'jah',
  no: 'ei',
  perhapsUnknown: 'teadmata',
  durations: {
    year: 'aasta | aastat',
    day: 'päev | päeva'
  },
  percent: 'protsent | protsenti'
}
