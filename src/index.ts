export {type AnnotatedArticle, type AnnotateOptions, annotate} from './annotate.js'
export type {Candidate} from './candidates/index.js'
export type {Citation, CitationNode, GivenCitation, Placement} from './citations/index.js'
export type {Claim, ClaimContext, Link} from './claims/index.js'
export type {Edit} from './edit.js'
export type {Evidence, Missing, Passage} from './evidence/index.js'
export {type CslItem, toCslJson} from './formats/csl.js'
export {type GeminiCandidate, toGeminiCandidate} from './formats/gemini.js'
export {type ArticleJson, type MessageJson, toJson} from './formats/json.js'
export {type OpenAiContent, toOpenAiContent} from './formats/openai.js'
export {
  toWebAnnotations,
  type WebAnnotation,
  type WebAnnotationPage
} from './formats/web-annotation.js'
export {type NotationOptions, styles} from './notations/choose.js'
export type {Marker, Notation} from './notations/index.js'
export {type Parser, parseMarkdown} from './parse/index.js'
export type {Profile} from './profile.js'
export {readTables} from './read-tables.js'
export type {RenderOptions} from './render/index.js'
export {sanitizeSchema} from './render/sanitize.js'
export {type LineBreaks, type Repair, type RepairedText, repairText} from './repair/index.js'
export {reportText} from './report/text.js'
export {type Renumbered, type Rewritten, renumber, strip} from './rewrite/index.js'
export type {GivenSource, SectionSource, Source, SourceName} from './sources/index.js'
export type {Span} from './span.js'
export type {Coverage, SourceUse, Summary} from './summary.js'
export {
  type Cell,
  type Column,
  type ColumnType,
  type Range,
  type ReadRecords,
  type RecordIssue,
  type Row,
  type RowKind,
  readRecords,
  type Table,
  type TableField,
  type TableOptions,
  type TableRecord,
  type TableSchema,
  type TypedValue,
  tableCsv,
  tableInterface,
  tableSchema,
  type Value,
  type ValueType
} from './tables/index.js'
export type {Excerpt} from './tail/index.js'
