import type {Language} from './language.js'

export const it: Language = {
  name: 'Italian',
  source: 'fonte | fonti | fonte dei dati',
  listHeading:
    'fonti | riferimenti | riferimenti bibliografici | opere citate | bibliografia | citazioni',
  besideListHeading: 'e | le | principali | utilizzate | consultate',
  accessed: 'consultato | consultata | accesso eseguito | ultimo accesso',
  availableAt: 'disponibile su',
  beforeItems: 'devono|dovrebbero|seguenti',
  months: `
    gennaio, gen | febbraio, feb | marzo, mar | aprile, apr | maggio, mag | giugno, giu
    luglio, lug | agosto, ago | settembre, set, sett | ottobre, ott | novembre, nov
    dicembre, dic
  `,
  magnitudes: {
    1e3: 'mila | mille',
    1e6: 'milione | milioni | mln. | mil.',
    1e9: 'miliardo | miliardi | mld. | mrd.',
    1e12: 'bilione | bilioni'
  },
  bindingAbbreviations: `
    sig | sig.ra | sig.na | dott | avv | dir | amm | geom | arch | rag | on | arcid | psicol
    idraul | meteor
  `,
  numberingAbbreviations: 'lun | ago | set | dic | sal | art',
  starters: 'lo | gli | uno | la | il',
  table: 'tabella | tab.',
  figure: 'figura | grafico',
  speechVerbs: 'riporta | scrive',
  speechAdverbs: 'ha',
  accordingTo: 'secondo',
  and: 'e',
  see: 'vedi',
  page: 'pagina | pagine | pag. | pagg. | p.',
  note: 'nota | note',
  total: 'totale | totali | somma | totale generale',
  yes: 'sì',
  no: 'no',
  approximately: 'circa',
  atLeast: 'almeno',
  atMost: 'fino a | al massimo',
  moreThan: 'oltre | più di',
  lessThan: 'meno di',
  notApplicable: 'non applicabile',
  perhapsUnknown: 'sconosciuto',
  unknown: 'non disponibile | n.d.',
  durations: {
    year: 'anno | anni',
    month: 'mese | mesi',
    week: 'settimana | settimane',
    day: 'giorno | giorni',
    hour: 'ora | ore',
    minute: 'minuto | minuti',
    second: 'secondo | secondi'
  },
  percent: 'per cento',
  counted: 'commento | commenti | risposta | risposte',
  countedBeside: 'visualizzazioni',
  controls: `
    condividi | copia link | stampa | lascia un commento | aggiungi un commento | nessun commento
    accedi | tutti i diritti riservati
  `,
  none: 'nessun | nessuna',
  readMore: 'leggi di più',
  placeholder: 'senza fonte | fonte',
  via: 'tramite',
  identifierColumn: 'telefono',
  durationColumn: 'durata',
  dateColumn: 'data'
}
