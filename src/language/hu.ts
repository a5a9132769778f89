import type {Language} from './language.js'

export const hu: Language = {
  name: 'Hungarian',
  source: 'forrás | források | adatforrás',
  listHeading:
    'források | hivatkozások | irodalomjegyzék | irodalom | idézett művek | felhasznált irodalom',
  besideListHeading: 'és | felhasznált',
  accessed: 'hozzáférés | letöltve | megtekintve',
  months: `
    január, jan | február, febr, feb | március, márc | április, ápr | május, máj | június, jún
    július, júl | augusztus, aug | szeptember, szept | október, okt | november, nov
    december, dec
  `,
  magnitudes: {
    1e3: 'ezer',
    1e6: 'millió',
    1e9: 'milliárd | mrd.',
    1e12: 'billió'
  },
  table: 'táblázat',
  figure: 'ábra',
  and: 'és',
  see: 'lásd',
  page: 'oldal',
  note: 'megjegyzés | megjegyzések',
  total: 'összesen',
  yes: 'igen',
  no: 'nem',
  approximately: 'körülbelül | kb.',
  perhapsUnknown: 'ismeretlen',
  unknown: 'nincs adat',
  durations: {
    year: 'év',
    month: 'hónap',
    week: 'hét',
    day: 'nap',
    hour: 'óra',
    minute: 'perc',
    second: 'másodperc'
  },
  percent: 'százalék',
  counted: 'hozzászólás | hozzászólások',
  controls: 'megosztás'
}
