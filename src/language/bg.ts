import type {Language} from './language.js'

export const bg: Language = {
  name: 'Bulgarian',
  source: 'източник | източници',
  listHeading: 'източници | литература | цитирани творби | библиография | препратки',
  accessed: 'посетен на | достъпен на',
  months: `
    януари | февруари | март | април | май | юни | юли | август | септември | октомври | ноември
    декември
  `,
  magnitudes: {
    1e3: 'хиляди | хил.',
    1e6: 'милион | милиона | млн.',
    1e9: 'милиард | милиарда | млрд.'
  },
  table: 'таблица | табл.',
  figure: 'фигура',
  accordingTo: 'според',
  and: 'и',
  see: 'вж.',
  page: 'страница | стр.',
  note: 'забележка | бележка',
  total: 'общо',
  yes: 'да',
  no: 'не',
  perhapsUnknown: 'неизвестно',
  unknown: 'няма данни',
  durations: {
    year: 'година | години',
    month: 'месец | месеца',
    day: 'ден | дни'
  },
  percent: 'процента'
}
