import type {Language} from './language.js'

export const cs: Language = {
  name: 'Czech',
  source: 'zdroj | zdroje | zdroj dat',
  listHeading: `
    zdroje | prameny | citace | použité zdroje | použitá literatura | citovaná díla
    citované zdroje | literatura
  `,
  besideListHeading: 'a | použité',
  accessed: 'použito | navštíveno',
  months: `
    leden, ledna, led | únor, února, úno | březen, března, bře | duben, dubna, dub
    květen, května, kvě | červen, června, čer, čvn | červenec, července, čvc | srpen, srpna, srp
    září, zář | říjen, října, říj | listopad, listopadu, lis | prosinec, prosince, pro
  `,
  magnitudes: {
    1e3: 'tisíc | tisíce | tis.',
    1e6: 'milion | miliony | milionů | mil.',
    1e9: 'miliarda | miliardy | miliard | mld.',
    1e12: 'bilion | biliony | bilionů | bil.'
  },
  bindingAbbreviations: 'mgr | ing | tzv',
  waveringAbbreviations: 'r.o | s.r.o | a.s',
  ordinalMakers: 'na | od | do',
  table: 'tabulka | tab.',
  figure: 'obrázek | obr. | graf',
  and: 'a',
  see: 'viz',
  page: 'strana | strany | str. | s.',
  note: 'poznámka | pozn.',
  total: 'celkem | součet',
  yes: 'ano',
  no: 'ne',
  approximately: 'přibližně | asi',
  moreThan: 'více než',
  perhapsUnknown: 'neznámé | neuvedeno',
  durations: {
    year: 'rok | roky | let',
    month: 'měsíc | měsíce | měsíců',
    week: 'týden | týdny | týdnů',
    day: 'den | dny | dní',
    hour: 'hodina | hodiny | hodin',
    minute: 'minuta | minuty | minut',
    second: 'sekunda | sekundy | sekund'
  },
  percent: 'procent | procenta',
  counted: 'komentáře | komentářů',
  controls: 'sdílet | kopírovat odkaz | přidat komentář',
  none: 'žádné'
}
