export {ArticleTerms} from './article-terms.js'
export {
  calibrated,
  claimByCoverage,
  claimBySimilarity,
  excerptByMargin,
  itemOfCitedLeadIn,
  namedFollowOn,
  sentenceBeforeCited,
  twoDigits
} from './calibration.js'
export {contradictNumbers, NumberSet, readNumbers} from './numbers.js'
export type {ProperNames} from './proper-names.js'
export {type Comparable, similarityOf, toComparable} from './similarity.js'
export {TermIndex} from './term-index.js'
export {termsOf} from './terms.js'
export {Weights} from './weights.js'
