export {
  factorsAt,
  type Magnitude,
  magnify,
  takeMagnitude
} from './magnitude.js'
export {
  beginsWithDigit,
  clean,
  type DecimalSign,
  hasNumber,
  type Numeral,
  scale,
  type Taken,
  takeNumeral
} from './numeral.js'
