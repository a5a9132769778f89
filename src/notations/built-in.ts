import type {Notation} from '../scan/markers/index.js'
import {address} from './address.js'
import {anchorLink} from './anchor-link.js'
import {assistants} from './assistants.js'
import {authorYear} from './author-year.js'
import {azureDoc} from './azure-doc.js'
import {azureFile} from './azure-file.js'
import {bracket} from './bracket.js'
import {bracketRange} from './bracket-range.js'
import {bracketedLinks} from './bracketed-links.js'
import {caret} from './caret.js'
import {citationKeyword} from './citation-keyword.js'
import {citationTitle} from './citation-title.js'
import {claimTag} from './claim-tag.js'
import {codex} from './codex.js'
import {cohere} from './cohere.js'
import {cohereToolkit} from './cohere-toolkit.js'
import {doubleBracket} from './double-bracket.js'
import {doubleBracketLink} from './double-bracket-link.js'
import {emptyLink} from './empty-link.js'
import {footnote} from './footnote.js'
import {geminiCite} from './gemini-cite.js'
import {geminiSpan} from './gemini-span.js'
import {granite} from './granite.js'
import {grokRender} from './grok-render.js'
import {harmony} from './harmony.js'
import {hunyuan} from './hunyuan.js'
import {latex} from './latex.js'
import {lenticular} from './lenticular.js'
import {link} from './link.js'
import {listedId} from './listed-id.js'
import {longcite} from './longcite.js'
import {numberLink} from './number-link.js'
import {oaicite} from './oaicite.js'
import {ogx} from './ogx.js'
import {openai} from './openai.js'
import {openaiEscaped} from './openai-escaped.js'
import {openaiExport} from './openai-export.js'
import {openaiStripped} from './openai-stripped.js'
import {pageLocator} from './page-locator.js'
import {pandoc} from './pandoc.js'
import {paperQa} from './paper-qa.js'
import {parenLink} from './paren-link.js'
import {pillLink} from './pill-link.js'
import {ragflow} from './ragflow.js'
import {raisedNumber} from './raised-number.js'
import {referenceLink} from './reference-link.js'
import {shortId} from './short-id.js'
import {sourceNumber} from './source-number.js'
import {sup} from './sup.js'
import {template} from './template.js'
import {trailingNumber} from './trailing-number.js'
import {typedColon} from './typed-colon.js'
import {typedDash} from './typed-dash.js'
import {zhipu} from './zhipu.js'

/**
 * Built-in notations; where two read a marker at one place, the first in this list has it. Those that
 * only the profile of the article tells from prose come last.
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
  // What only the profile tells.
  listedId,
  referenceLink,
  parenLink,
  pillLink,
  link,
  address,
  raisedNumber,
  trailingNumber
]
