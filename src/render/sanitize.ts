import {defaultSchema, type Schema} from 'hast-util-sanitize'

const anchors = /^(?:[\p{L}\p{N}_-]{0,64}-)?(?:cite-\d+|src-[\p{L}\p{N}_:-]+|(?:cite-)?sources)$/u
const classes =
  /^(?:cite|cite-group|cite-candidate|cite-source|cite-back|cite-backs|sources|visually-hidden)$/
const attributes = defaultSchema.attributes ?? {}

/**
 * Schema for `rehype-sanitize` that keeps the markup of citations: their roles, states and ids.
 *
 * It does not prefix ids, since a prefix would break the links to them (give `clobberPrefix` to the
 * plugin instead), and it lets through only the ids of citations and sources.
 */
export const sanitizeSchema: Schema = {
  ...defaultSchema,
  clobberPrefix: '',
  tagNames: [...new Set([...(defaultSchema.tagNames ?? []), 'section', 'span'])],
  attributes: {
    ...attributes,
    '*': [
      ...(attributes['*'] ?? []).filter(attribute => attribute !== 'id'),
      ['id', anchors],
      ['className', classes],
      ['role', 'doc-biblioref', 'doc-backlink', 'doc-bibliography'],
      ['ariaLabelledBy', anchors],
      'ariaLabel',
      'dataCite',
      'dataCiteState',
      'dataClaim',
      'dataSources',
      'title'
    ],
    a: (attributes.a ?? []).filter(attribute => attribute[0] !== 'className'),
    li: ['value', ...(attributes.li ?? [])],
    section: []
  }
}
