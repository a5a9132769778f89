/**
 * The terms of a text: what two texts share when they say the same.
 *
 *     terms <- word / number / bigram
 *     word  <- [letters, marks, digits, apostrophes]+   lower case, without `’s`
 *     number <- digits ([.,] digits)*                   `1,000` and `1000` are one term
 *     bigram <- two characters of a script written without spaces
 */
export function termsOf(text: string): string[] {
  const terms: string[] = []
  for (const [run] of text.toLowerCase().matchAll(term)) {
    if (unspaced.test(run)) {
      if (run.length === 1) terms.push(run)
      for (let at = 0; at + 1 < run.length; at++) terms.push(run.slice(at, at + 2))
    } else if (/^\d/.test(run)) {
      terms.push(run.replaceAll(',', ''))
    } else {
      terms.push(stem(run.replace(/['’]s?$/, '')))
    }
  }
  return terms
}

const term =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]{1,400}|\p{N}[\p{N}.,]{0,30}(?<=\p{N})|[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}]|['’](?=\p{L})){0,60}/gu

const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u

/** The plural of most words is the singular and an `s`; more of a stemmer gains nothing. */
function stem(word: string): string {
  return word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word
}
