export {
  arrayOf,
  callable,
  didYouMean,
  type Expectation,
  integer,
  isObject,
  type JsonSchema,
  nonEmptyString,
  objectOf,
  oneOf,
  recordOf,
  string
} from './expectation.js'
export {type Option, scalarOptions} from './scalars.js'
