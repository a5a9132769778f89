import type {Language} from './language.js'

export const ms: Language = {
  name: 'Malay',
  source: 'sumber | sumber data',
  listHeading: 'sumber | rujukan | senarai rujukan',
  accessed: 'dicapai pada',
  months: `
    Januari, Jan | Februari, Feb | Mac | April, Apr | Mei | Jun | Julai, Jul | Ogos
    September, Sep | Oktober, Okt | November, Nov | Disember, Dis
  `,
  magnitudes: {
    1e3: 'ribu',
    1e6: 'juta',
    1e9: 'bilion'
  },
  table: 'jadual',
  figure: 'rajah',
  and: 'dan',
  see: 'lihat',
  page: 'halaman | muka surat',
  note: 'nota',
  total: 'jumlah',
  yes: 'ya',
  no: 'tidak',
  percent: 'peratus'
}
