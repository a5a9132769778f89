import type {Language} from './language.js'

export const id: Language = {
  name: 'Indonesian',
  source: 'sumber | sumber data',
  listHeading: 'sumber | referensi | daftar pustaka | karya yang dikutip',
  besideListHeading: 'dan',
  accessed: 'diakses | diakses pada',
  months: `
    Januari, Jan | Februari, Feb | Maret, Mar | April, Apr | Mei | Juni, Jun | Juli, Jul
    Agustus, Agu, Agt | September, Sep | Oktober, Okt | November, Nov | Desember, Des
  `,
  magnitudes: {
    1e3: 'ribu',
    1e6: 'juta',
    1e9: 'miliar',
    1e12: 'triliun'
  },
  numberingAbbreviations: 'rp',
  table: 'tabel',
  figure: 'gambar | grafik',
  and: 'dan',
  see: 'lihat',
  page: 'halaman | hal. | hlm.',
  note: 'catatan',
  total: 'total | jumlah',
  yes: 'ya',
  no: 'tidak',
  approximately: 'sekitar | kira-kira',
  unknown: 'tidak diketahui | tidak tersedia',
  durations: {
    year: 'tahun',
    month: 'bulan',
    week: 'minggu',
    day: 'hari',
    hour: 'jam',
    minute: 'menit',
    second: 'detik'
  },
  percent: 'persen',
  counted: 'komentar',
  controls: 'bagikan'
}
