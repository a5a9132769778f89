import {anyOf} from '../language/index.js'

/**
 * What columns are called whose cells look like something else: by the last words of their header, in
 * the singular, since `Phones` and `Versions` are counted and `Phone sales` are sales.
 */
const endsIn = (names: string, after = '') => {
  const pattern = new RegExp(`^(?:.*[^\\p{L}\\p{N}])?(?:${names}${after})$`, 'iu')
  return (header: string): boolean => pattern.test(header)
}

const number = `(?: ?${anyOf('numberColumn')}| ?#)`
const isIdentifier = endsIn(anyOf('identifierColumn'), `${number}?`)
const isNumbered = endsIn(anyOf('identifierColumn', 'numberedColumn'), number)

export const namesThings = (header: string): boolean => isIdentifier(header) || isNumbered(header)
export const isOfDurations = endsIn(anyOf('durationColumn'))
export const isOfDates = endsIn(anyOf('dateColumn'))
export const isOfChanges = endsIn(anyOf('changeColumn'))
export const isCounted = endsIn(anyOf('countedColumn'))
