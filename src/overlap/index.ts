export {calibrated, excerptByMargin} from './calibration.js'
export {type Near, TermIndex} from './term-index.js'
export {termsOf} from './terms.js'
export {Weights} from './weights.js'
