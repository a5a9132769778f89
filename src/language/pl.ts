import type {Language} from './language.js'

export const pl: Language = {
  name: 'Polish',
  source: 'źródło | źródła | źródło danych | źródła danych',
  listHeading: 'źródła | przypisy | literatura | cytowane prace | bibliografia | wykaz źródeł',
  besideListHeading: 'i | oraz | wykorzystane | główne',
  accessed: 'dostęp | otwierano | dostęp z dnia | data dostępu',
  availableAt: 'dostępne na',
  months: `
    styczeń, stycznia, sty | luty, lutego, lut | marzec, marca, mar | kwiecień, kwietnia, kwi
    maj, maja | czerwiec, czerwca, cze | lipiec, lipca, lip | sierpień, sierpnia, sie
    wrzesień, września, wrz | październik, października, paź | listopad, listopada, lis
    grudzień, grudnia, gru
  `,
  magnitudes: {
    1e3: 'tysiąc | tysiące | tysięcy | tys.',
    1e6: 'milion | miliony | milionów | mln.',
    1e9: 'miliard | miliardy | miliardów | mld. | mlrd.',
    1e12: 'bilion | biliony | bilionów | bln.'
  },
  bindingAbbreviations: 'm.in | tzn | tzw | np',
  ordinalMakers: 'od | do | dnia | na | w',
  table: 'tabela | tab.',
  figure: 'rysunek | rys. | wykres',
  accordingTo: 'według',
  and: 'i | oraz',
  see: 'zob. | patrz',
  page: 'strona | strony | str. | s.',
  note: 'uwaga | uwagi | nota',
  total: 'razem | suma | ogółem | łącznie',
  yes: 'tak',
  no: 'nie',
  approximately: 'około | ok.',
  atLeast: 'co najmniej',
  atMost: 'maksymalnie | co najwyżej',
  moreThan: 'ponad',
  lessThan: 'poniżej',
  notApplicable: 'nie dotyczy',
  perhapsUnknown: 'nieznane',
  unknown: 'brak danych | b.d.',
  durations: {
    year: 'rok | lata | lat',
    month: 'miesiąc | miesiące | miesięcy',
    week: 'tydzień | tygodnie | tygodni',
    day: 'dzień | dni',
    hour: 'godzina | godziny | godzin',
    minute: 'minuta | minuty | minut',
    second: 'sekunda | sekundy | sekund'
  },
  percent: 'procent | procenta',
  counted: 'komentarz | komentarze | komentarzy | odpowiedzi',
  controls: 'udostępnij | kopiuj link | drukuj | dodaj komentarz | brak komentarzy',
  none: 'brak'
}
