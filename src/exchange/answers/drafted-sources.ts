import type {GivenSource} from '../../sources/index.js'
import {canonicalUrl} from '../../text/index.js'
import type {AnswerSource} from './reader.js'

/** A source while the answer is being read; its id is settled last. */
export class DraftedSource {
  title: string | undefined
  url: string | undefined
  date: string | undefined
  readonly passages = new Set<string>()

  constructor(
    public id: string,
    /** It was numbered here: nothing in the response calls it by its id. */
    public isNumberedHere: boolean
  ) {}

  /** The first value of each field is kept. */
  add({id, title, url, date, text}: AnswerSource): void {
    if (id !== undefined && this.isNumberedHere) {
      this.id = id
      this.isNumberedHere = false
    }
    this.title ??= title || undefined
    this.url ??= url || undefined
    this.date ??= date || undefined
    if (text) this.passages.add(text)
  }

  finish(): GivenSource {
    const {id, title, url, date, passages} = this
    return {
      id,
      ...(title !== undefined && {title}),
      ...(url !== undefined && {url}),
      ...(date !== undefined && {date}),
      ...(passages.size > 0 && {text: [...passages].join('\n\n')})
    }
  }
}

/** Sources in the order in which they are named; a page under several addresses counts once. */
export class DraftedSources {
  readonly #all: DraftedSource[] = []
  readonly #byKey = new Map<string, DraftedSource>()
  readonly #byId = new Map<string, DraftedSource>()

  get all(): readonly DraftedSource[] {
    return this.#all
  }

  /** The source, new or known; `undefined` when nothing identifies it. */
  add(source: AnswerSource): DraftedSource | undefined {
    const keys = keysOf(source)
    if (keys.length === 0) return
    const known = keys.map(key => this.#byKey.get(key)).find(each => each !== undefined)
    const draft = known ?? this.#create(source.id)
    draft.add(source)
    for (const key of keys) if (!this.#byKey.has(key)) this.#byKey.set(key, draft)
    if (source.id !== undefined && !this.#byId.has(source.id)) this.#byId.set(source.id, draft)
    return draft
  }

  byAddress(url: string): DraftedSource | undefined {
    return this.#byKey.get(addressOf(url))
  }

  /** The source to which the response gives this id. */
  byId(id: string): DraftedSource | undefined {
    return this.#byId.get(id)
  }

  get ids(): Iterable<string> {
    return this.#byId.keys()
  }

  #create(id: string | undefined): DraftedSource {
    const draft = new DraftedSource(id ?? String(this.#all.length + 1), id === undefined)
    this.#all.push(draft)
    return draft
  }
}

const addressOf = (url: string) => `address ${canonicalUrl(url)}`

function keysOf({id, key, url, title}: AnswerSource): string[] {
  const keys: string[] = []
  if (id !== undefined) keys.push(`id ${id}`)
  if (key !== undefined) keys.push(`key ${key}`)
  if (url) keys.push(addressOf(url))
  if (keys.length === 0 && title) keys.push(`title ${title}`)
  return keys
}
