import type {Heading, List, Table, TableCell} from 'mdast'
import {plainSentence, splitSentences} from '../prose/index.js'
import type {Block} from '../tree/index.js'
import type {ClaimContext} from './claim.js'
import type {ProseBlock} from './prose-block.js'

/** What introduces a list: it ends in a colon, or says that something follows. */
const introduction = /[:：]$|\b(?:(?:the|as) follow(?:ing|s)|(?:listed )?below)\b[^.!?]{0,80}[.]$/i

/** Works out the context of claims, once per heading, list and row. */
export class Contexts {
  readonly #texts = new Map<Heading | TableCell, string>()
  readonly #leadIns = new Map<List, string>()
  readonly #rowKeys = new Map<Table, Map<number, string>>()
  readonly #columns = new Map<Table, Map<number, string>>()

  constructor(prose: readonly ProseBlock[]) {
    for (const [index, each] of prose.entries()) {
      const {node, cell, list} = each.block
      if (node.type === 'heading') this.#texts.set(node, each.text)
      if (cell?.row === 0) put(this.#columns, cell.table, cell.column, each.text)
      if (cell?.column === 0) put(this.#rowKeys, cell.table, cell.row, each.text)
      if (list && !this.#leadIns.has(list)) {
        const before = prose[index - 1]
        const isBefore =
          before && before.block.list !== list && before.block.node.type !== 'heading'
        this.#leadIns.set(list, isBefore ? leadInOf(before) : '')
      }
    }
  }

  of(block: Block): ClaimContext {
    const headings = block.headings.map(heading => this.#texts.get(heading) ?? '').filter(Boolean)
    const leadIn = block.list && this.#leadIns.get(block.list)
    const {cell} = block
    const rowKey = cell && this.#rowKeys.get(cell.table)?.get(cell.row)
    const column = cell && this.#columns.get(cell.table)?.get(cell.column)
    return {
      headings,
      ...(leadIn && {leadIn}),
      ...(rowKey && {rowKey}),
      ...(column && {column})
    }
  }
}

function put(map: Map<Table, Map<number, string>>, table: Table, key: number, text: string): void {
  const texts = map.get(table) ?? new Map<number, string>()
  map.set(table, texts.set(key, text))
}

/** The last sentence of a block, when it introduces something. */
function leadInOf({masked, text}: ProseBlock): string {
  if (!introduction.test(text)) return ''
  const last = splitSentences(masked).at(-1)
  return last ? plainSentence(masked.slice(last.start, last.end)) : ''
}
