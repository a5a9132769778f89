import type {Language} from './language.js'

export const lt: Language = {
  name: 'Lithuanian',
  source: 'šaltinis | šaltiniai',
  listHeading: 'šaltiniai | literatūra | nuorodos',
  accessed: 'žiūrėta',
  months: `
    sausis, sausio | vasaris, vasario | kovas, kovo | balandis, balandžio | gegužė, gegužės
    birželis, birželio | liepa, liepos | rugpjūtis, rugpjūčio | rugsėjis, rugsėjo | spalis, spalio
    lapkritis, lapkričio | gruodis, gruodžio
  `,
  magnitudes: {
    1e3: 'tūkstančiai | tūkstančių | tūkst.',
    1e6: 'milijonas | milijonai | milijonų | mln.',
    1e9: 'milijardas | milijardai | milijardų | mlrd.'
  },
  table: 'lentelė',
  figure: 'paveikslas | pav.',
  and: 'ir',
  see: 'žr.',
  page: 'puslapis | p.',
  note: 'pastaba | pastabos',
  total: 'iš viso',
  yes: 'taip',
  no: 'ne',
  perhapsUnknown: 'nežinoma',
  unknown: 'nėra duomenų',
  durations: {
    year: 'metai | metų',
    day: 'diena | dienos | dienų'
  },
  percent: 'procentas | procentai | procentų'
}
