import type {Language} from './language.js'

export const da: Language = {
  name: 'Danish',
  source: 'kilde | kilder | datakilde',
  listHeading: 'kilder | kildeliste | referencer | litteraturliste | litteratur | citerede værker',
  besideListHeading: 'og | i | anvendte',
  accessed: 'tilgået | besøgt',
  months: `
    januar, jan | februar, feb | marts, mar | april, apr | maj | juni, jun | juli, jul
    august, aug | september, sep | oktober, okt | november, nov | december, dec
  `,
  magnitudes: {
    1e3: 'tusind',
    1e6: 'million | millioner | mio.',
    1e9: 'milliard | milliarder | mia. | mdr.'
  },
  bindingAbbreviations: 'bl.a | f.eks | m.fl | o.a | skt',
  starters: 'det | den | de | hvad',
  ordinalMakers: 'til | den | det',
  table: 'tabel',
  figure: 'figur',
  accordingTo: 'ifølge',
  and: 'og',
  page: 'side | s.',
  note: 'note | bemærk | anm.',
  total: 'total | i alt | sum',
  yes: 'ja',
  no: 'nej',
  approximately: 'omkring | cirka',
  perhapsUnknown: 'ukendt',
  unknown: 'ikke oplyst',
  durations: {
    year: 'år',
    month: 'måned | måneder',
    week: 'uge | uger',
    day: 'dag | dage',
    hour: 'timer',
    minute: 'minut | minutter',
    second: 'sekund | sekunder'
  },
  percent: 'procent | pct.',
  counted: 'kommentar | kommentarer',
  controls: 'del | kopier link | skriv en kommentar | ingen kommentarer',
  none: 'ingen'
}
