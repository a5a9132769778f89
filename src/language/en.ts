import type {Language} from './language.js'

export const en: Language = {
  name: 'English',
  source: 'source | sources | data source | data sources',
  citedThing: `
    ref | ref. | reference | references | citation | citations | document | documents | doc | doc.
    docs
  `,
  chunk: `
    chunk | chunks | passage | passages | snippet | snippets | context | contexts | excerpt
    excerpts | evidence
  `,
  listHeading: `
    sources | references | citations | works cited | bibliography | literature | footnotes
    endnotes | reference list
  `,
  besideListHeading: `
    a | all | also | and | any | article | cited | complete | consulted | external | for | from
    full | further | in | key | links | list | main | notes | of | online | other | primary
    principal | quoted | reading | research | secondary | selected | supporting | text | the
    this | used | urls | web | with
  `,
  accessed: `
    accessed | last accessed | retrieved | last retrieved | viewed | last viewed | visited
    last visited
  `,
  availableAt: 'available at | available from | available online | retrieved from | read more',
  beforeItems: 'should|must|need to|needs to|have to|has to|following',
  linkLabel: `
    link | url | pdf | source | here | view | read | read more | full text | article | html | doi
    web | website | webpage | web site | web page | available | available here
  `,
  months: `
    January, Jan | February, Feb | March, Mar | April, Apr | May | June, Jun | July, Jul
    August, Aug | September, Sept, Sep | October, Oct | November, Nov | December, Dec
  `,
  weekdays: `
    Monday, Mon | Tuesday, Tues, Tue | Wednesday, Wednes, Wed | Thursday, Thurs, Thur, Thu
    Friday, Fri | Saturday, Satur, Sat | Sunday, Sun
  `,
  dateJoint: 'of',
  magnitudes: {
    1e2: 'hundred',
    1e3: 'thousand | thousands',
    1e5: 'lakh | lakhs',
    1e6: 'million | millions | mn',
    1e7: 'crore | crores',
    1e9: 'billion | billions | bn | bln',
    1e12: 'trillion | trillions | trn | tn'
  },
  bindingAbbreviations: `
    mr | mrs | ms | mx | dr | prof | gen | sen | rep | reps | gov | lt | col | sgt | capt | cmdr
    cpl | maj | adm | rev | hon | st | ste | mt | ft | messrs | vs | viz | cf | e.g | eg | i.e
    ie | resp | approx | incl | excl | esp | supt | det | insp | pfc | pvt | ca | circa | c
  `,
  numberingAbbreviations: `
    rs | no | nos | nr | num | fig | figs | eq | eqs | sec | secs | sect | ch | chap | chaps | art
    arts | p | pp | vol | vols | ver | v | vv | ref | refs | tab | tabs | app | suppl | ex | para
    paras | pt | pts | cl | op | bd | s | rp | tel | ext | jan | feb | mar | apr | jun | jul | aug
    sep | sept | oct | nov | dec
  `,
  waveringAbbreviations: `
    inc | corp | ltd | co | cos | llc | plc | llp | bros | jr | sr | etc | al | et.al | ph.d | phd
    m.d | md | b.a | m.a | d.c | est | dept | univ | assn | ave | blvd | rd | sq | hwy | ind
    ariz | calif | conn | fla | ill | mass | mich | minn | miss | mo | mont | neb | nev | okla
    ore | penn | tenn | tex | va | vt | wash | wis | wyo | mon | tue | tues | wed | thu | thurs
    fri | adv | ed | eds | trans | hrs | min | mins | oz | lb | lbs | km | cm | mm | kg | mg
    ibid | int | intl | natl | dist | div | mfg | tech | assoc | asst | jan | feb | mar | apr
    jun | jul | aug | sep | sept | oct | nov | dec | hs | esq
  `,
  hours: 'a.m | p.m | am | pm',
  timeWords: `
    est | edt | cst | cdt | mst | mdt | pst | pdt | gmt | utc | et | ct | pt | eastern | central
    pacific
  `,
  starters: `
    the | this | that | these | those | it | its | they | he | she | we | you | i | there | here
    however | but | and | although | though | while | when | if | in | on | at | for | from | by
    with | as | after | before | since | because | despite | during | under | according | what
    how | why | who | where | which | his | her | their | our | my | some | many | most | all
    both | each | several | such | another | other | one | two | moreover | furthermore
    additionally | meanwhile | finally | also | then | thus | therefore | hence | overall | still
    yet | instead | not | no | nor | so | an | a | to | is | are | was | were | do | does | did
    has | have | had | can | could | would | should | let | once | today | now | unlike | among
    between | beyond | later | last | next | recent | recently | it's | i'm | they're
  `,
  table: 'table | tab.',
  figure: 'figure | chart | exhibit | box',
  reportingVerbs: `
    adds | argues | argued | claims | claimed | concludes | concluded | confirms | confirmed
    demonstrates | demonstrated | describes | described | discusses | estimates | estimated
    explains | explained | finds | found | highlights | indicates | introduces | introduced
    notes | noted | observes | presents | presented | proposes | proposed | reports | reported
    reveals | reviews | says | said | shows | showed | states | stated | suggests | suggested
  `,
  newsVerbs: 'reported | reports | wrote | writes | published',
  speechVerbs: `
    said | says | noted | notes | found | finds | cited | cites | revealed | reveals | described
    describes | estimated | estimates | argued | argues | explained | explains | claimed | claims
    confirmed | confirms | observed | observes | stated | states | added | adds | warned | warns
    suggested | suggests | quoted | quotes | called | calls | characterized | characterised
    detailed | details | highlighted | highlights | projected | projects | forecast | forecasts
    ranked | ranks | listed | lists | covered | covers | tested | framed | frames | summarized
    summarised
  `,
  speechAdverbs: `
    also | further | separately | later | earlier | first | initially | previously | similarly
    recently | additionally | then | has | had | have | itself | likewise | meanwhile | since
    subsequently | reportedly
  `,
  publications: `
    report | reporting | analysis | investigation | article | story | review | survey | study
    poll | piece | interview | profile | column
  `,
  accordingTo: 'according to | per | as per | as reported by',
  conjunctions: `
    But | And | As | Yet | Still | So | However | Meanwhile | and | but | while | whereas | though
    although | yet | as
  `,
  clauseConjunctions:
    'and | but | or | which | while | whereas | although | though | yet | so | because',
  and: 'and',
  see: 'see | cf. | cf | e.g. | e.g.,',
  page: 'page | pages | p. | pp.',
  countedNouns: `
    fig | fig. | figs | figs. | eq | eq. | eqs | eqs. | no | no. | nos | nos. | vol | vol. | vols
    vols. | p | p. | pp | pp. | table | tables | figure | figures | section | sections | step
    steps | phase | phases | stage | stages | layer | layers | tier | tiers | part | parts
    chapter | chapters | level | levels | type | types | class | grade | appendix | box | equation
    equations | number | numbers | article | articles | volume | volumes | version | versions
    page | pages | day | days | week | weeks | month | months | year | years | scenario | option
    group | round | model | windows | to | of | than | about | over | under | from | at | by | is
    are | was | were | and | or | approximately | around | between | least | most | only | top
  `,
  seasons: 'Spring | Summer | Autumn | Fall | Winter',
  beforeYears:
    'Early | Mid | Late | Since | Until | Updated | Published | Accessed | Version | Edition',
  note: 'note | notes | n.b. | nb',
  total: `
    total | totals | sum | grand total | grand totals | subtotal | subtotals | sub-total
    sub-totals | overall total | column total | column totals
  `,
  yes: 'yes | true',
  no: 'no | false',
  approximately: `
    c. | ca | ca. | circa | about | approx | approx. | approximately | around | roughly | nearly
    almost | est. | estimated
  `,
  approximate: 'approx | approx. | approximate | approximately | est | est. | estimate | estimated',
  atLeast: 'at least | minimum | minimum of | min | min. | from | starting at | no less than',
  atMost: 'up to | at most | maximum | maximum of | max | max. | no more than | not more than',
  moreThan: 'over | above | more than | greater than | exceeding',
  lessThan: 'under | below | less than | fewer than',
  orMore: `
    and up | and above | and over | and more | or more | or above | or over | or higher
    or greater
  `,
  orLess: 'or less | or below | or under | or lower | or fewer | and below | and under | and less',
  to: 'to | through | until | thru',
  present: 'present | now | today | ongoing | current | date',
  notApplicable: 'n/a | n.a. | n. a. | n/a. | #n/a | not applicable',
  unknown: `
    tbd | tba | tbc | to be determined | to be announced | to be confirmed | not disclosed
    undisclosed | not publicly disclosed | not available | not reported | not specified
    not stated | not provided | not published | not found | no data | no data available
    data not available | not yet available | n/d | n.d.
  `,
  empty: 'null | nil | (empty) | (blank)',
  perhapsNotApplicable: 'na | not relevant',
  perhapsUnknown: 'unknown | unspecified | unclear | unavailable | nan | nr | nd',
  perhapsEmpty: 'none | nothing',
  durations: {
    year: 'year | years | yr | yrs',
    month: 'month | months | mo | mos | mth | mths',
    week: 'week | weeks | wk | wks',
    day: 'day | days',
    hour: 'hour | hours | hr | hrs',
    minute: 'minute | minutes | min | mins',
    second: 'second | seconds | sec | secs',
    millisecond: 'millisecond | milliseconds | msec',
    microsecond: 'microsecond | microseconds',
    nanosecond: 'nanosecond | nanoseconds'
  },
  percent: 'percent | per cent | pct | pct.',
  percentage: 'percentage | per centage',
  share: 'share',
  year: `
    year | years | founded | established | start year | end year | birth year | launch year
    release year | publication year | fiscal year | start years | end years | birth years
    launch years | release years | publication years | fiscal years
  `,
  numerals:
    'zero | one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve',
  counted: 'comment | comments | reply | replies | response | responses',
  countedBeside: `
    view | views | like | likes | share | shares | reaction | reactions | read | reads | vote
    votes | upvote | upvotes | save | saves | bookmark | bookmarks | repost | reposts | clap
    claps
  `,
  controls: `
    share | share this | share this article | share this post | share article | copy link | copied
    tweet | save | print | like | reply | subscribe | sign in | log in | sign up | follow
    back to top | load more | show more | view all | view all comments | view comments
    show comments | load more comments | read more comments | add a comment | add comment
    add a comment… | add a comment... | leave a comment | leave a reply | post a comment
    post comment | write a comment | write a comment… | write a comment... | join the conversation
    join the discussion | start the conversation | start the discussion | be the first to comment
    be the first to comment! | be the first to reply | no comments | no comments yet
    no comments yet. | comments are closed | comments are closed. | comments are turned off
    comments off | log in to comment | sign in to comment | log in to leave a comment
    sign in to leave a comment | sort by newest | newest first | oldest first | most recent
    all rights reserved | all rights reserved.
  `,
  none: 'no | zero',
  readMore: 'read more | more',
  via: 'via',
  placeholder: `
    citation | source | ref | reference | citation needed | citation missing | citation here
    citation required | source needed | source missing | source here | source required
    ref needed | ref missing | ref here | ref required | reference needed | reference missing
    reference here | reference required
  `,
  locator: '§ | sec. | section | fig. | table | ch. | chapter | para.',
  identifierColumn: `
    version | versionnr | ver. | firmware | phone | telephone | tel | tel. | fax | zip | postcode
    post code | isbn | isbn-10 | isbn-13 | issn | ean | upc | gtin | asin | sku | doi | pmid | pmcid
    arxiv | orcid | iban | bic | swift | vin | imei | id | uuid | guid | identifier | code | serial
    barcode | accession | nct | cas | model | part | room | gate | gene | flight | license plate
    licence plate | hex | hash | ip | ip address | mac address | section | clause | §
  `,
  numberedColumn: `
    release | build | account | order | case | ticket | patent | docket | invoice | article | item
    product | mobile | contact | registration | passport | batch | lot | track | bus | line | route
  `,
  numberColumn: 'no | no. | nr | nr. | num | num. | number | code | id',
  durationColumn: `
    duration | runtime | run time | running time | playtime | play time | playing time | length
    elapsed | uptime | downtime | latency | lap time | split time | race time | finish time
    finishing time | winning time | total time | elapsed time | travel time | flight time
    driving time | response time | processing time | processor time | cpu time | wall time
    cooking time | prep time | cook time | training time | recovery time | swim time | bike time
    chip time | gun time | net time | personal time | best time | personal best | pace | pb
  `,
  dateColumn: `
    date | day | timestamp | published | updated | released | created | modified | yyyymmdd
  `,
  changeColumn: `
    change | changes | delta | Δ | diff | difference | variance | shift | trend | movement | growth
    gain | yoy | y/y | mom | qoq
  `,
  countedColumn: `
    revenue | revenues | sales | turnover | profit | income | budget | budgets | cost | costs
    funding | valuation | population | audience | views | visits | visitors | sessions | units sold
    shipments | streams | plays | citations | mau | dau | wau
  `
}
