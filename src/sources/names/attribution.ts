import {wordsOf} from '../../language/index.js'
import {attributionInHan} from './han-attribution.js'
import {homonyms, outletForms, outlets, titledForms, titledOutlets} from './outlets.js'

/**
 * Who a statement is attributed to: the outermost attribution of a sentence, if it names a publisher.
 *
 * ```markdown
 * > | Reuters also reported that Barclays analysts viewed the amendment positively [1].
 *     ^^^^^^^
 * > | The clause is gone, according to the Financial Times [3].
 *                                          ^^^^^^^^^^^^^^^
 * ```
 *
 *     outermost <- according / subject / report / aside
 *     according <- lead? ('according to' / 'per' / 'laut' / 'selon' / …) name
 *     subject   <- lead? name (',' … ',')? adverb{0,3} verb
 *     report    <- lead? ('a' / 'the') … ('report' / 'analysis' / …) ('by' / 'from' / 'in') name
 *                / lead? ('a' / 'the')? name … ('report' / 'analysis' / …)
 *     aside     <- ', according to' name / ',' name verb [,.] / ('told' / 'reported by') name
 *     lead      <- conjunction / words ','
 *
 * A name in a sentence is usually not its source, unless it is that of a publisher: people, companies
 * and authorities are not sources, even where they say something. `The Times` needs its article, and
 * `Nature` a verb of which only a publisher can be the subject.
 */
export function attributionOf(text: string): string | undefined {
  const name = attributionInHan(text)
  if (name || !hasCue(text)) return name
  for (const start of startsOf(text)) {
    for (const pattern of heads) {
      pattern.lastIndex = start
      const name = publisherIn(pattern.exec(text))
      if (name) return name
    }
  }
  for (const pattern of asides) {
    const name = publisherIn(pattern.exec(text))
    if (name) return name
  }
  return undefined
}

const plainVerbs = wordsOf('newsVerbs')
const verbs = wordsOf('newsVerbs', 'speechVerbs')
const adverbs = wordsOf('speechAdverbs')
const works = wordsOf('publications')
const prepositions = wordsOf('accordingTo')
const conjunctions = wordsOf('conjunctions')

const either = (list: readonly string[]) => `(?:${list.join('|')})`
const capitalized = (word: string) => `${word[0]!.toUpperCase()}${word.slice(1)}`
/** The first word of a sentence has a capital. */
const anyCase = (list: readonly string[]) => either(list.flatMap(each => [each, capitalized(each)]))

/** One capitalized word of a name: `Times`, `9to5Mac`, `S&P`. */
const word = "[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}.’'&-]{0,30}(?<=[\\p{L}\\p{M}\\p{N}’'])"
const name = `((?:[Tt]he )?${word}(?: (?:(?:of|and|&|de|du|della|dello|dei|do|em) )?${word}){0,6})`
const verb = `(${either(verbs)})(?![\\p{L}])`
const article = anyCase(['a', 'an', 'the', 'one'])
const toName = `${anyCase(prepositions)}(?: (?:der|die|das|dem|den|le|la|el|il|o|a|de|het))?`

/**
 * Words that a sentence must contain to name who says it. After non-ASCII letters this admits more
 * sentences than it should, because a lookbehind at every letter takes three times as long.
 */
const cues = [
  ...verbs,
  ...works,
  'told',
  ...prepositions.flatMap(each => [each, capitalized(each)])
]
const isAscii = (text: string) => /^[\0-\x7F]/.test(text)
const cue = new RegExp(`\\b${either(cues.filter(isAscii))}(?!\\p{L})`, 'u')
const foreignCue = new RegExp(`${either(cues.filter(each => !isAscii(each)))}(?!\\p{L})`, 'u')
const foreignLetter = /[\u00C0-\u1FFF]/

const hasCue = (text: string) =>
  cue.test(text) || (foreignLetter.test(text) && foreignCue.test(text))

const heads = [
  `${toName} ${name}`,
  `${name}(?:, [^,]{1,60},)?(?: ${either(adverbs)}){0,3} ${verb}`,
  `(?:${article} (?:[a-z]{1,20} )?)?${name} (?:[a-z-]{1,20} )?${either(works)}(?!\\p{L})`,
  `${article}(?: [\\p{L}\\p{N}-]{1,20}){0,3} ${either(works)} (?:by|from|in) ${name}`
].map(pattern => new RegExp(pattern, 'yu'))
const asides = [
  `(?:[,(–—] ?${toName}|(?<!\\p{L})(?:according to|as reported by)) ${name}`,
  `, ${name}(?: ${either(adverbs)}){0,3} ${verb}(?=[,.;]|$| (?:on|in|last|this|earlier)(?!\\p{L}))`,
  `(?<!\\p{L})(?:told|(?:reported|published|quoted|cited|obtained|seen|reviewed) by|(?:interview|statement|comments?) (?:with|to)) ${name}`
].map(pattern => new RegExp(pattern, 'u'))
const joined = new RegExp(`^${either(conjunctions)} `, 'u')

/** Where the sentence proper may begin: at its start, after a conjunction, after an introduction. */
function startsOf(text: string): number[] {
  const starts = [0]
  const conjunction = joined.exec(text)
  if (conjunction) starts.push(conjunction[0].length)
  const comma = text.slice(0, 100).indexOf(', ')
  if (comma > 0) starts.push(comma + 2)
  return starts
}

/** The publisher in a match; the name may be that of its journalist: `Bloomberg’s Jo Doe`. */
function publisherIn(match: RegExpExecArray | null): string | undefined {
  if (!match) return undefined
  const [, written, verb] = match
  const owner = /^(.{2,60}?)(?:[’']s|(?<=s)[’'])(?: |$)/u.exec(written!)?.[1]
  return [written!, ...(owner ? [owner] : [])].find(each => isPublisher(each, verb))
}

function isPublisher(written: string, verb: string | undefined): boolean {
  const bare = written.replace(/^[Tt]he /, '').replaceAll("'", '’')
  if (outlets.has(bare)) return true
  if (bare !== written && titledOutlets.has(bare)) return true
  if (homonyms.has(bare)) return verb === undefined || plainVerbs.includes(verb)
  const words = bare.split(' ')
  const last = words.at(-1)!
  if (words.length < 2) return false
  return outletForms.has(last) || (bare !== written && titledForms.has(last))
}
