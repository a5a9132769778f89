import type {Root} from 'mdast'

/** Markdown to mdast; every offset counts UTF-16 code units. */
export type Parser = (markdown: string) => Root
