export {type Renumbered, renumber} from './renumber.js'
export type {Rewritten} from './rewritten.js'
export {strip} from './strip.js'
