/** Words of attribution, in English and what is common in other European languages. */
const words = (list: string): readonly string[] => list.split(/\s*[|\n]\s*/).filter(Boolean)

/** What publishers do with news, and no hillside does: a verb for `Nature` and `Time`. */
export const plainVerbs = words(`
  reported | reports | wrote | writes | published | berichtet | berichtete | meldet | meldete
`)

export const verbs: readonly string[] = [
  ...plainVerbs,
  ...words(`
    said | says | noted | notes | found | finds | cited | cites | revealed | reveals | described | describes
    estimated | estimates | argued | argues | explained | explains | claimed | claims | confirmed | confirms
    observed | observes | stated | states | added | adds | warned | warns | suggested | suggests | quoted | quotes
    called | calls | characterized | characterised | detailed | details | highlighted | highlights | projected
    projects | forecast | forecasts | ranked | ranks | listed | lists | covered | covers | tested | framed | frames
    summarized | summarised | schreibt | schrieb | rapporte | rapportait | écrit | affirme | informó | informa | reportó
    publicó | riporta | scrive | noticiou | meldde | schreef
  `)
]

/** What may stand between the name and its verb. */
export const adverbs = words(`
  also | further | separately | later | earlier | first | initially | previously | similarly | recently
  additionally | then | has | had | have | itself | likewise | meanwhile | since | subsequently | reportedly
  hat | a | ha | auch
`)

/** What a publisher publishes. */
export const works = words(`
  report | reporting | analysis | investigation | article | story | review | survey | study | poll | piece
  interview | profile | column
`)

/** What leads to a name. */
export const prepositions = words(`
  according to | per | as per | as reported by | laut | nach Angaben von | selon | d’après | d'après | según | segundo
  de acordo com | secondo | volgens | według | enligt | ifølge
`)

/** What joins a sentence to the one before it. */
export const conjunctions = words(`
  But | And | As | Yet | Still | So | However | Meanwhile | and | but | while | whereas | though | although | yet | as
`)
