import type {ReferenceList} from '../scan/reference-lists/index.js'
import type {Citation} from './citation.js'

/** What a page can know of a citation, to decide whether it keeps it as its author wrote it. */
export interface PageCitation extends Pick<Citation, 'style' | 'sourceIds'> {
  readonly lists: readonly ReferenceList[]
  /** Whether it is in a reference with words of its own, `[the guide][4]`, which has a definition. */
  readonly isInReference: boolean
}

/** Whether a page keeps a citation as its author wrote it: a link stays a link. */
export type Leaves = (citation: PageCitation) => boolean
