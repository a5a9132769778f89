/// <reference types="citeweld/client" />
import {type AnnotatedArticle, type AnnotateOptions, annotate, readTables, toJson} from 'citeweld'
import {readOpenAiAnswer} from 'citeweld/answers'
import astroCiteweld from 'citeweld/astro'
import eleventyCiteweld from 'citeweld/eleventy'
import markdownItCiteweld from 'citeweld/markdown-it'
import rehypeCiteweld from 'citeweld/rehype'
import remarkCiteweld from 'citeweld/remark'
import {reportHtml} from 'citeweld/report'
import satteriCiteweld, {parseWithSatteri} from 'citeweld/satteri'
import viteCiteweld from 'citeweld/vite'
import markdownIt from 'markdown-it'
import {unified} from 'unified'
import type {UserConfig} from 'vite'
import article from './page.md?annotate'

const options: AnnotateOptions = {parser: parseWithSatteri, rules: {'unknown-source': 'off'}}
const annotated: AnnotatedArticle = annotate('Ozone fell [4].', options)

export const ids: string[] = annotated.links.flatMap(({sourceId}) => sourceId)
export const quote: string = toJson(annotated)
  .citations.map(({text}) => text)
  .join()
export const page: string = reportHtml(annotated, {title: 'Ozone'})
export const answer: AnnotatedArticle = annotate(readOpenAiAnswer({}).text)
export const imported: string | null | undefined = article.citations[0]?.text
export const records: readonly object[] = readTables('').flatMap(table => table.records)
export const html: string = markdownIt().use(markdownItCiteweld, {claims: true}).render('')
export const processor = unified().use(remarkCiteweld, {claims: true}).use(rehypeCiteweld)
export const config: UserConfig = {plugins: [viteCiteweld()]}
export const hosts = [astroCiteweld({claims: true}), eleventyCiteweld, satteriCiteweld()]

// @ts-expect-error -- a wrong option is refused.
annotate('', {candidateThreshold: 'high'})
