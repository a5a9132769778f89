import type {Language} from './language.js'

export const de: Language = {
  name: 'German',
  source: 'quelle | quellen | datenquelle | datenquellen',
  citedThing: 'beleg | belege | dokument | dokumente',
  listHeading: `
    quellen | quellenverzeichnis | quellenangaben | literatur | literaturverzeichnis
    einzelnachweise | referenzen | nachweise | fußnoten | verweise
  `,
  besideListHeading: 'und | der | die | wichtige | wichtigste | verwendete | weitere | zitierte',
  accessed: 'abgerufen | aufgerufen | zugriff am | letzter zugriff',
  availableAt: 'verfügbar unter',
  beforeItems: 'sollten|sollte|müssen|muss|folgende|folgenden|folgendes',
  months: `
    Januar, Jänner, Jan | Februar, Feb | März, Mär, Mrz | April, Apr | Mai | Juni, Jun | Juli, Jul
    August, Aug | September, Sept, Sep | Oktober, Okt | November, Nov | Dezember, Dez
  `,
  magnitudes: {
    1e3: 'tausend | tsd.',
    1e6: 'million | millionen | mio.',
    1e9: 'milliarde | milliarden | mrd. | mia.',
    1e12: 'billion | billionen'
  },
  bindingAbbreviations: `
    fr | hr | frau | skt | bzw | bspw | vgl | evtl | ggf | insb | sog | usf | kath | evang | ev
    z.b | d.h | u.a | o.ä | u.ä | s.o | s.u | zz | z | z.z | z.t | dipl | med | phil | rer | nat
    habil
  `,
  numberingAbbreviations: 'seite | bd | s | abb | kap | bl | okt | dez | mai | art | nr | tab',
  waveringAbbreviations: 'gmbh | ag | usw | u.s.w | u.v.m | etw',
  starters: 'der | die | das | ein | eine | dies | diese | es | er | sie | wir | im',
  ordinalMakers: `
    der | die | das | dem | den | des | am | im | zum | zur | vom | beim | ab | seit | bis | ins
    jeder | jede | jedes | und | oder
  `,
  table: 'tabelle | tab.',
  figure: 'abbildung | abb.',
  newsVerbs: 'berichtet | berichtete | meldet | meldete',
  speechVerbs: 'schreibt | schrieb',
  speechAdverbs: 'hat | auch',
  accordingTo: 'laut | nach Angaben von',
  and: 'und',
  see: 'siehe | vgl.',
  page: 'seite | seiten | s.',
  note: 'anmerkung | anmerkungen | hinweis',
  total: 'gesamt | summe | insgesamt | zwischensumme',
  yes: 'ja',
  no: 'nein',
  approximately: 'etwa | rund | ungefähr',
  atLeast: 'mindestens',
  atMost: 'bis zu | höchstens',
  moreThan: 'über | mehr als',
  lessThan: 'unter | weniger als',
  to: 'bis',
  present: 'heute',
  notApplicable: 'entfällt',
  unknown: 'k. a. | k.a.',
  perhapsUnknown: 'unbekannt',
  perhapsEmpty: 'keine',
  durations: {
    year: 'jahr | jahre | jahren',
    month: 'monat | monate | monaten',
    week: 'woche | wochen',
    day: 'tag | tage | tagen',
    hour: 'stunde | stunden | std',
    minute: 'minute | minuten',
    second: 'sekunde | sekunden'
  },
  percent: 'prozent',
  percentage: 'anteil',
  year: 'jahr',
  counted: 'kommentar | kommentare | kommentaren | antwort | antworten',
  countedBeside: 'aufruf | aufrufe | gefällt mir',
  controls: `
    teilen | link kopieren | drucken | merken | artikel teilen | kommentieren
    kommentar schreiben | kommentar verfassen | schreibe einen kommentar | kommentar hinterlassen
    einen kommentar schreiben | keine kommentare | noch keine kommentare | anmelden | nach oben
    mehr anzeigen | alle rechte vorbehalten
  `,
  none: 'keine | noch keine',
  readMore: 'mehr lesen | weiterlesen',
  placeholder: 'quelle | beleg | quelle fehlt | beleg fehlt',
  identifierColumn: 'telefon | plz | postleitzahl | modell',
  numberColumn: 'nummer',
  durationColumn: 'dauer | laufzeit | fahrzeit | spielzeit',
  dateColumn: 'datum',
  changeColumn: 'veränderung | änderung'
}
