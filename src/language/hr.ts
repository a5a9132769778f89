import type {Language} from './language.js'

export const hr: Language = {
  name: 'Croatian',
  source: 'izvor | izvori',
  listHeading: 'izvori | reference | navedena literatura | literatura | citirani radovi',
  accessed: 'pristupljeno',
  months: `
    siječanj, siječnja, sij | veljača, veljače, velj | ožujak, ožujka, ožu | travanj, travnja, tra
    svibanj, svibnja, svi | lipanj, lipnja | srpanj, srpnja | kolovoz, kolovoza, kol
    rujan, rujna, ruj | listopada | studeni, studenoga, studenog, stu | prosinca
  `,
  magnitudes: {
    1e3: 'tisuća | tisuće | tis.',
    1e6: 'milijun | milijuna | mil.',
    1e9: 'milijarda | milijarde | milijardi | mlrd.'
  },
  table: 'tablica | tab.',
  figure: 'slika',
  and: 'i',
  see: 'vidi',
  page: 'stranica | str.',
  note: 'napomena | napomene',
  total: 'ukupno',
  yes: 'da',
  no: 'ne',
  perhapsUnknown: 'nepoznato',
  unknown: 'nema podataka',
  durations: {
    year: 'godina | godine',
    day: 'dan | dana'
  },
  percent: 'posto'
}
