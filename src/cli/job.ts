import {type AnnotatedArticle, type AnnotateOptions, annotate} from '../annotate.js'
import {severityOf} from '../problems/index.js'
import {repairText} from '../repair/index.js'
import {reasonOf} from './failure.js'
import {type FormatName, formats} from './format.js'
import {nothing, type Outcome} from './outcome.js'
import {readArticle} from './read.js'

/** What to do with one article; plain data, so that it can go to another thread. */
export interface Job {
  readonly path: string
  readonly name: string
  readonly task: FormatName | 'fix' | 'diff'
  readonly check: boolean
  /** Several articles share an output. */
  readonly several: boolean
  /** Problems are counted. */
  readonly counts: boolean
  readonly options: AnnotateOptions
}

/** Run a job; an article that cannot be read is an outcome and does not stop the others. */
export async function runJob(job: Job): Promise<Outcome> {
  try {
    const original = await readArticle(job.path)
    return job.task === 'fix' || job.task === 'diff'
      ? await repair(job, original)
      : await format(job, original, formats[job.task])
  } catch (error) {
    return {...nothing, failure: reasonOf(error)}
  }
}

async function format(
  job: Job,
  original: string,
  {write}: (typeof formats)[FormatName]
): Promise<Outcome> {
  const {options, name, check, several, counts} = job
  let known: AnnotatedArticle | undefined
  const article = () => {
    known ??= annotate(original, options)
    return known
  }
  const output = await write({original, name, options, check, several, article})
  return {...nothing, output, ...(counts && countProblems(article().messages))}
}

/** Problems by severity, and their rules. */
export function countProblems(
  messages: AnnotatedArticle['messages']
): Pick<Outcome, 'problems' | 'ruleIds'> {
  const problems = {error: 0, warning: 0, info: 0}
  for (const message of messages) problems[severityOf(message)]++
  return {problems, ruleIds: [...new Set(messages.flatMap(({ruleId}) => ruleId ?? []))]}
}

async function repair({name, task, options}: Job, original: string): Promise<Outcome> {
  const {page, repairs} = repairText(original, options)
  if (task === 'fix') return {...nothing, original, output: page.text, repairs: repairs.length}
  if (repairs.length === 0) return nothing
  const {createTwoFilesPatch, FILE_HEADERS_ONLY} = await import('diff')
  const path = name.replaceAll('\\', '/').replace(/^\.?\//, '')
  const output = createTwoFilesPatch(`a/${path}`, `b/${path}`, original, page.text, '', '', {
    headerOptions: FILE_HEADERS_ONLY
  })
  return {...nothing, output, repairs: repairs.length}
}

/** This file is the entry of the worker threads too: one job at a time. */
export default runJob
