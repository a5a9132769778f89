import type {Source} from './source.js'

/** A source of its own for each section that means another one by the id. */
export interface SpreadSource extends Omit<Source, 'elsewhere'> {
  /** What the citations of the section call it, where that is not its `id`. */
  readonly calledBy?: string
}

/**
 * Sources with unique ids: the source that `1` means in the second section that uses it becomes `1-2`,
 * in the third `1-3`.
 */
export function spreadSections(sources: readonly Source[]): SpreadSource[] {
  const taken = new Set(sources.map(({id}) => id))
  return sources.flatMap(({elsewhere = [], ...source}) => {
    let count = 1
    const others = elsewhere.map((other): SpreadSource => {
      let id: string
      do id = `${source.id}-${++count}`
      while (taken.has(id))
      return {...other, id, calledBy: source.id, listed: true}
    })
    return [source, ...others]
  })
}
