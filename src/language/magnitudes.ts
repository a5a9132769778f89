import {languages} from './languages.js'
import {all, either, grouped, isUnspaced, keyOf, split} from './words.js'

const magnitudeWords = all.flatMap(({magnitudes = {}}) =>
  Object.entries(magnitudes).flatMap(([factor, words]) =>
    split(words).map(word => [word, Number(factor)] as const)
  )
)

/** What a word multiplies a number by; more than one factor where languages differ, English first. */
export const factors: ReadonlyMap<string, readonly number[]> = grouped(
  magnitudeWords.map(([word, factor]) => [keyOf(word), factor] as const)
)

/** What the words of English multiply by. */
export const englishMagnitudes: ReadonlySet<string> = new Set(
  Object.values(languages.en?.magnitudes ?? {}).flatMap(words => split(words))
)

/** Magnitudes that are written with a full stop, without it: `3 Mrd. Euro`. */
export const magnitudeAbbreviations: ReadonlySet<string> = new Set(
  magnitudeWords.filter(([word]) => word.endsWith('.')).map(([word]) => keyOf(word))
)

/** Pattern of any magnitude, without its full stop. */
export const anyMagnitude: string = either([...factors.keys()])

/** Magnitudes of scripts that write them right after the number and right before what they count. */
export const unspacedMagnitude: string = either(
  magnitudeWords.map(([word]) => word).filter(isUnspaced)
)
