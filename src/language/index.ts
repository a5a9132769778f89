export {
  durationNames,
  englishMonthForms,
  englishMonths,
  englishWeekdayForms,
  englishWeekdays,
  isMonth,
  monthBeginnings,
  monthNumbers
} from './dates.js'
export type {Duration, Language} from './language.js'
export {languages} from './languages.js'
export {
  anyMagnitude,
  englishMagnitudes,
  factors,
  magnitudeAbbreviations,
  unspacedMagnitude
} from './magnitudes.js'
export {anyOf, anySpaced, anyUnspaced, either, wordSet, wordsOf} from './words.js'
