import type {SourceEntry} from '../scan/reference-lists/index.js'

/**
 * The id that the article gives a work by author and year: `Moos & Rohr, 2019` is the entry
 * `Moos, T., & Rohr, U. (2019). Ice.`
 *
 * @param ids
 *   What is cited.
 * @returns
 *   Of an entry without a number the id, where the first author and the year are those of one cited
 *   work and of no other entry.
 */
export function worksOf(
  ids: Iterable<string>,
  entries: readonly SourceEntry[]
): (entry: SourceEntry) => string | undefined {
  const cited = new Map<string, string>()
  for (const id of ids) {
    const work = readWork(id)
    if (work !== undefined) cited.set(work, cited.has(work) && cited.get(work) !== id ? '' : id)
  }
  const counts = new Map<string, number>()
  if (cited.size > 0) {
    for (const entry of entries) {
      const work = workOf(entry)
      if (work !== undefined) counts.set(work, (counts.get(work) ?? 0) + 1)
    }
  }
  return entry => {
    const work = cited.size > 0 ? workOf(entry) : undefined
    if (work === undefined || counts.get(work) !== 1) return
    const id = cited.get(work)
    return id && namesTheSame(id, entry.title!) ? id : undefined
  }
}

function workOf({ids, title}: SourceEntry): string | undefined {
  return ids.length > 0 || title === undefined
    ? undefined
    : readWork(title.slice(0, longestAuthors))
}

/** Every author whom the citation names is one of the entry, and one alone is alone there, too. */
function namesTheSame(id: string, title: string): boolean {
  const authors = title
    .slice(0, longestAuthors)
    .split(/[(（]?(?:19|20)\d\d/, 1)[0]!
    .toLowerCase()
  const names = id.toLowerCase().match(/\p{L}[\p{L}'’-]+/gu) ?? []
  const others = names.slice(1).filter(name => !joints.has(name))
  const isOne = names.every(name => !joints.has(name)) && !/[,&]/.test(id.replace(/,[^,]*$/, ''))
  if (isOne && /&|,? (?:and|und|et|y) |\bal\./.test(authors)) return false
  return others.every(name => authors.includes(name))
}

const joints = new Set(['et', 'al', 'and', 'und', 'y'])

/** No names before a year are longer. */
const longestAuthors = 400

/** The first author and the year: what is before the first comma, `&` or `et al.`, and `(2019)` or `, 2019`. */
function readWork(words: string): string | undefined {
  const year = /(?:[(（]|,\s?)((?:19|20)\d\d[a-z]?)(?=$|[)）.,;])/.exec(words)
  if (!year || year.index === 0) return
  const author = words
    .slice(0, year.index)
    .split(/,|&| and | und | y | et |\s*[(（]/, 1)[0]!
    .trim()
    .replace(/\.$/, '')
  return /^\p{L}/u.test(author) ? `${author.toLowerCase()} ${year[1]}` : undefined
}
