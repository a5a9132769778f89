import type {AnnotatedArticle} from '../annotate.js'
import type {AnnotateOptions} from '../options/annotate/index.js'
import {packageVersion} from './help.js'

/** What a format can write about an article; each part is worked out once, on demand. */
interface Subject {
  readonly original: string
  /** What messages call it. */
  readonly name: string
  readonly options: AnnotateOptions
  /** Problems only. */
  readonly check: boolean
  /** One of several in the same output, so the output names the article. */
  readonly several: boolean
  article(): AnnotatedArticle
}

/** How several articles are joined into one output. */
export interface Frame {
  readonly open: string
  readonly between: string
  readonly close: string
}

export interface Format {
  readonly extension: string
  /** Whether it can report problems alone, for `--check`. */
  readonly checks: boolean
  /** `undefined` when the format cannot hold several articles in one output. */
  frame(several: boolean, check: boolean): Frame | undefined | Promise<Frame>
  /** The article; empty when there is nothing to say. */
  write(subject: Subject): Promise<string>
}

const asItIs: Frame = {open: '', between: '', close: ''}

/** Each format loads what it needs when it is used. */
export const formats = {
  json: {
    extension: 'json',
    checks: true,
    frame: several =>
      several
        ? {open: '[\n', between: ',\n', close: '\n]\n'}
        : {open: '', between: '', close: '\n'},
    write: async subject => JSON.stringify(await plainData(subject), undefined, 2)
  },
  ndjson: {
    extension: 'ndjson',
    checks: true,
    // The line is ended at once, because a program that drives the command waits for it.
    frame: () => asItIs,
    write: async subject => `${JSON.stringify(await plainData({...subject, several: true}))}\n`
  },
  md: {
    extension: 'md',
    checks: false,
    frame: several => (several ? undefined : asItIs),
    async write({original, options}) {
      const {repairText} = await import('../repair/index.js')
      return repairText(original, options).page.text
    }
  },
  html: {
    extension: 'html',
    checks: false,
    frame: several => (several ? undefined : asItIs),
    async write(subject) {
      const {reportHtml} = await import('../report/index.js')
      return reportHtml(subject.article(), {title: subject.name})
    }
  },
  csv: {
    extension: 'csv',
    checks: false,
    frame: several => (several ? undefined : asItIs),
    async write(subject) {
      const {tableCsv} = await import('../tables/index.js')
      return subject
        .article()
        .tables.map(table => tableCsv(table))
        .join('\r\n')
    }
  },
  text: {
    extension: 'txt',
    checks: true,
    frame: (_, check) => (check ? asItIs : {open: '', between: '\n', close: ''}),
    async write(subject) {
      const {reportProblems, reportText} = await import('../exchange/formats/index.js')
      const {name, several, check} = subject
      const article = subject.article()
      if (check) return reportProblems(article.messages, name)
      return `${several ? `${name}\n` : ''}${reportText(article, name)}`
    }
  },
  github: {
    extension: 'txt',
    checks: true,
    frame: () => asItIs,
    async write(subject) {
      const {reportGithub} = await import('../exchange/formats/index.js')
      return reportGithub(subject.article().messages, subject.name)
    }
  },
  sarif: {
    extension: 'sarif',
    checks: true,
    frame: sarifFrame,
    async write(subject) {
      const {sarifResults} = await import('../exchange/formats/index.js')
      const results = sarifResults(subject.article(), subject.name)
      return results.map(result => JSON.stringify(result)).join(',\n')
    }
  }
} as const satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof formats

async function plainData({
  article,
  name,
  check,
  several
}: Subject): Promise<Record<string, unknown>> {
  const {toJson} = await import('../exchange/formats/index.js')
  const data = toJson(article())
  const id = several ? {id: name} : {}
  return check ? {...id, messages: data.messages} : {...id, ...data}
}

/** A log split where its results go. */
async function sarifFrame(): Promise<Frame> {
  const {sarifLog} = await import('../exchange/formats/index.js')
  const log = JSON.stringify(sarifLog([], await packageVersion()), undefined, 2)
  const [open, close] = log.split('"results": []')
  return {open: `${open}"results": [\n`, between: ',\n', close: `\n]${close}\n`}
}
