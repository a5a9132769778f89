export {maskProse, type Overlay, overlay, plainSentence, plainText} from './prose-block.js'
export {
  type CitedRun,
  citationFiller,
  isDigit,
  markupFiller,
  splitClauses,
  splitSentences
} from './sentences/index.js'
