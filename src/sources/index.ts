import type {Citation} from '../citations/citation.js'
import type {SourceEntry} from '../entries/index.js'
import type {GivenSource, Source} from './source.js'

export type {GivenSource, Source, SourceName} from './source.js'

/** What a citation itself may say about its source. */
type CitationWithSource = Citation & {readonly url?: string; readonly title?: string}

type Draft = {-readonly [Key in keyof Source]: Source[Key]} & {citationIds: string[]}

/**
 * Collect the sources: listed ones in the order of the list, then cited ones in the order of their
 * first citation, then those that only the caller knows.
 *
 * @param entries
 *   Entries of the article's lists; the first that explains an id has it.
 * @param given
 *   Sources from the caller; they fill in what the article does not say.
 */
export function collectSources(
  entries: readonly SourceEntry[],
  citations: readonly CitationWithSource[],
  given: readonly GivenSource[] = []
): Source[] {
  const sources = new Map<string, Draft>()
  const draftOf = (id: string): Draft => {
    const draft = sources.get(id) ?? {id, listed: false, citationIds: []}
    sources.set(id, draft)
    return draft
  }
  for (const {ids, title, url, date, span} of entries) {
    for (const id of ids) {
      const draft = draftOf(id)
      if (!draft.listed) complete(draft, {listed: true, span})
      complete(draft, {title, url, date})
    }
  }
  for (const {id: citationId, sourceIds, url, title} of citations) {
    for (const id of sourceIds) {
      const draft = draftOf(id)
      draft.citationIds.push(citationId)
      complete(draft, {url, title})
    }
  }
  for (const {id, title, url, date} of given) {
    const draft = draftOf(id)
    draft.listed = true
    complete(draft, {title, url, date})
  }
  return [...sources.values()]
}

/** Fill in what a source does not say yet. */
function complete(draft: Draft, more: {[Key in keyof Source]?: Source[Key] | undefined}): void {
  for (const [key, value] of Object.entries(more)) {
    const known = draft[key as keyof Source]
    if (value !== undefined && (known === undefined || known === false)) {
      Object.assign(draft, {[key]: value})
    }
  }
}
