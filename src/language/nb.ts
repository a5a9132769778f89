import type {Language} from './language.js'

export const nb: Language = {
  name: 'Norwegian',
  source: 'kilde | kilder | datakilde',
  listHeading: 'kilder | kildeliste | referanser | litteraturliste | litteratur | siterte verk',
  besideListHeading: 'og | i | brukte',
  accessed: 'åpnet | besøkt',
  months: `
    januar, jan | februar, feb | mars, mar | april, apr | mai | juni, jun | juli, jul
    august, aug | september, sep | oktober, okt | november, nov | desember, des
  `,
  magnitudes: {
    1e3: 'tusen',
    1e6: 'million | millioner | mill. | mio.',
    1e9: 'milliard | milliarder | mrd.'
  },
  ordinalMakers: 'til | den | det | i | på',
  table: 'tabell',
  figure: 'figur',
  accordingTo: 'ifølge',
  and: 'og',
  page: 'side | s.',
  note: 'merknad | note | anm.',
  total: 'total | totalt | sum | i alt',
  yes: 'ja',
  no: 'nei',
  approximately: 'omtrent | omkring',
  perhapsUnknown: 'ukjent',
  unknown: 'ikke oppgitt',
  durations: {
    year: 'år',
    month: 'måned | måneder',
    week: 'uke | uker',
    day: 'dag | dager',
    hour: 'timer',
    minute: 'minutt | minutter',
    second: 'sekund | sekunder'
  },
  percent: 'prosent',
  counted: 'kommentar | kommentarer',
  controls: 'del | kopier lenke | skriv en kommentar | ingen kommentarer',
  none: 'ingen'
}
