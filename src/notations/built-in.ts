import type {Notation} from '../scan/markers/index.js'
import {authorYear} from './author-year.js'
import {raisedNumber, sup, trailingNumber} from './bare-numbers.js'
import {bracket, bracketRange, doubleBracket, lenticular} from './brackets.js'
import {cohere, cohereToolkit} from './cohere.js'
import {
  azureDoc,
  azureFile,
  listedId,
  pageLocator,
  paperQa,
  ragflow,
  shortId,
  zhipu
} from './document-ids.js'
import {caret, footnote} from './footnotes.js'
import {geminiCite, geminiSpan} from './google.js'
import {citationKeyword, citationTitle, template, typedColon, typedDash} from './keywords.js'
import {link} from './link.js'
import {address, emptyLink, pillLink, referenceLink} from './links.js'
import {
  anchorLink,
  bracketedLinks,
  doubleBracketLink,
  hunyuan,
  numberLink
} from './numbered-links.js'
import {
  assistants,
  codex,
  harmony,
  oaicite,
  openai,
  openaiEscaped,
  openaiExport,
  openaiStripped
} from './openai.js'
import {parenLink} from './paren-link.js'
import {sourceNumber} from './source-number.js'
import {claimTag, granite, grokRender, longcite, ogx} from './tags.js'
import {latex, pandoc} from './works.js'

/**
 * Built-in notations; where two can read a marker at the same place, the first in this list wins. Those
 * that only the profile of the article can tell from prose come last.
 */
export const notations: readonly Notation[] = [
  // Lists of numbers in brackets.
  bracketRange,
  bracket,
  lenticular,
  doubleBracket,
  // Linked numbers.
  doubleBracketLink,
  bracketedLinks,
  numberLink,
  anchorLink,
  emptyLink,
  hunyuan,
  sup,
  // Footnotes.
  caret,
  footnote,
  // Keywords.
  citationTitle,
  citationKeyword,
  geminiCite,
  geminiSpan,
  typedColon,
  typedDash,
  zhipu,
  azureDoc,
  azureFile,
  ragflow,
  shortId,
  paperQa,
  pageLocator,
  sourceNumber,
  template,
  // Works by name.
  authorYear,
  pandoc,
  latex,
  // OpenAI.
  openai,
  openaiStripped,
  openaiEscaped,
  oaicite,
  openaiExport,
  assistants,
  codex,
  harmony,
  // Tags.
  claimTag,
  longcite,
  grokRender,
  cohere,
  cohereToolkit,
  granite,
  ogx,
  // Markers that only the profile tells from prose.
  listedId,
  referenceLink,
  parenLink,
  pillLink,
  link,
  address,
  raisedNumber,
  trailingNumber
]
