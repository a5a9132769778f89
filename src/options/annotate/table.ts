import {styles as builtIn} from '../../notations/index.js'
import {rules} from '../../problems/index.js'
import {
  arrayOf,
  callable,
  didYouMean,
  integer,
  nonEmptyString,
  type Option,
  objectOf,
  oneOf,
  recordOf,
  scalarOptions,
  string
} from '../values/index.js'
import type {AnnotateOptions} from './annotate-options.js'

const severity = oneOf('error', 'warning', 'info', 'off')
const names = objectOf({name: nonEmptyString, starts: arrayOf(nonEmptyString, 1), read: callable})
const sources = objectOf({id: string}, {title: string, url: string, date: string, text: string})
const span = objectOf({start: integer, end: integer})
const citations = objectOf(
  {
    span,
    sourceIds: arrayOf(string, 1),
    covers: oneOf('marker', 'claim')
  },
  {locator: string, words: span}
)

const table: Readonly<Record<keyof AnnotateOptions, Option>> = {
  ...scalarOptions,
  rules: {
    value: recordOf('rule', new Set(rules.keys()), severity),
    type: "Record<RuleId, 'error' | 'warning' | 'info' | 'off'>",
    summary:
      'severity of the messages of a [repair](#repairs) or a [problem](#problems), by its id',
    inConfig: true
  },
  styles: {
    value: {...arrayOf(string), schema: {type: 'array', items: {enum: builtIn}}},
    type: 'string[]',
    summary:
      'names of the [notations](#notations) to read, your own among them; the export `styles` lists the built-in ones',
    fallback: 'all',
    inConfig: true
  },
  sources: {
    value: arrayOf(sources),
    type: '{id, title?, url?, date?, text?}[]',
    summary: 'sources that you know; a `text` gives evidence',
    inConfig: true
  },
  notations: {
    value: arrayOf(names),
    type: 'Notation[]',
    summary:
      'notations of your own, read before the built-in ones; see [below](#your-own-notation)',
    inConfig: false
  },
  citations: {
    value: arrayOf(citations),
    type: '{span, sourceIds, covers, locator?, words?}[]',
    summary:
      "citations that you know by their offsets; `covers` says whether the span is a `'marker'` or the `'claim'` itself, `words` which words of a marker belong to the sentence",
    inConfig: false
  },
  parser: {
    value: callable,
    type: '(markdown: string) => Root',
    summary:
      'Markdown to mdast with offsets; `parseWithSatteri` from `citeweld/satteri` is much faster, and the same is found in its tree',
    fallback: '`parseMarkdown`',
    inConfig: false
  }
}

/** Every option of `annotate`, by its name, in the order of the documentation. */
export const options: ReadonlyMap<string, Option> = new Map(Object.entries(table))

/**
 * Checks between options: a name must belong to one notation only, and `styles` must name notations.
 *
 * @throws {TypeError}
 *   When a name is taken or unknown.
 */
export function checkStyles({styles = [], notations = []}: AnnotateOptions): void {
  const known = new Set(builtIn)
  for (const [index, {name}] of notations.entries()) {
    if (known.has(name)) {
      throw new TypeError(`Expected \`notations[${index}]\` to have a new name, got \`${name}\``)
    }
    known.add(name)
  }
  for (const [index, style] of styles.entries()) {
    if (known.has(style)) continue
    const near = didYouMean(style, known)
    throw new TypeError(`Unknown notation \`${style}\` in \`styles[${index}]\`${near}`)
  }
}
