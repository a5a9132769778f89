export {type AnnotatedArticle, type AnnotateOptions, annotate} from './annotate.js'
export type {Citation, CitationNode, GivenCitation, Placement} from './citations/index.js'
export type {Claim, ClaimContext, Link} from './claims/index.js'
export {
  type ArticleJson,
  type CslItem,
  type GeminiCandidate,
  type MessageJson,
  type OpenAiContent,
  reportText,
  toCslJson,
  toGeminiCandidate,
  toJson,
  toOpenAiContent,
  toWebAnnotations,
  type WebAnnotation,
  type WebAnnotationPage
} from './exchange/formats/index.js'
export {type Renumbered, type Rewritten, renumber, strip} from './exchange/rewrite/index.js'
export type {Candidate} from './guesses/candidates/index.js'
export type {Evidence, Missing, Passage} from './guesses/evidence/index.js'
export type {Excerpt} from './guesses/excerpts/index.js'
export type {Marker, Notation} from './notations/index.js'
export {type BuiltInStyle, type NotationOptions, type Style, styles} from './notations/index.js'
export {type Parser, parseMarkdown} from './parse/index.js'
export type {
  Coverage,
  RuleId,
  RuleSettings,
  Severity,
  SourceUse,
  Summary
} from './problems/index.js'
export {readTables} from './read-tables.js'
export type {RenderOptions} from './render/index.js'
export {sanitizeSchema} from './render/index.js'
export {
  type LineBreaks,
  type Repair,
  type RepairedText,
  type RepairRuleId,
  repairText
} from './repair/index.js'
export type {Profile} from './scan/markers/index.js'
export type {GivenSource, SectionSource, Source, SourceName} from './sources/index.js'
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
export {canonicalUrl, type Edit, type Span} from './text/index.js'
