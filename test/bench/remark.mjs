import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

/** The parser that everything is measured against. */
export const remark = unified().use(remarkParse).use(remarkGfm).freeze()
