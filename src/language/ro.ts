import type {Language} from './language.js'

export const ro: Language = {
  name: 'Romanian',
  source: 'sursă | sursa | surse | sursele',
  listHeading: 'surse | referințe | bibliografie | lucrări citate',
  besideListHeading: 'și | utilizate',
  accessed: 'accesată | accesat | accesat la',
  months: `
    ianuarie, ian | februarie, feb | martie, mar | aprilie, apr | mai | iunie, iun | iulie, iul
    august, aug | septembrie, sept | octombrie, oct | noiembrie, nov, noi | decembrie, dec
  `,
  magnitudes: {
    1e3: 'mie | mii',
    1e6: 'milion | milioane | mil.',
    1e9: 'miliard | miliarde | mld. | mrd.'
  },
  table: 'tabel | tabelul',
  figure: 'figura',
  and: 'și',
  see: 'vezi',
  page: 'pagina | paginile | pag. | p.',
  note: 'notă | nota | note',
  total: 'total | totaluri',
  yes: 'da',
  no: 'nu',
  approximately: 'aproximativ | circa',
  perhapsUnknown: 'necunoscut | indisponibil',
  durations: {
    year: 'an | ani',
    month: 'lună | luni',
    week: 'săptămână | săptămâni',
    day: 'zi | zile',
    hour: 'oră | ore',
    minute: 'minut | minute',
    second: 'secundă | secunde'
  },
  percent: 'la sută',
  counted: 'comentarii | comentariu',
  controls: 'partajează'
}
