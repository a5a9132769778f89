const signs: readonly (readonly [RegExp, string])[] = [
  [/\\(?:times|cdot)(?![A-Za-z]) ?/g, '×'],
  [/\\pm(?![A-Za-z]) ?/g, '±'],
  [/\\(?:approx|sim)(?![A-Za-z]) ?/g, '~'],
  [/\\(?:leq?|leqslant)(?![A-Za-z]) ?/g, '≤'],
  [/\\(?:geq?|geqslant)(?![A-Za-z]) ?/g, '≥'],
  [/\\lt(?![A-Za-z]) ?/g, '<'],
  [/\\gt(?![A-Za-z]) ?/g, '>'],
  [/\\(?:mathrm|text|mathbf|textbf|textit)\{([^{}]{0,40})\}/g, '$1'],
  [/\^\{([^{}]{0,8})\}/g, '^$1'],
  [/\\([%$&#_])/g, '$1'],
  [/\\[,;:! ]|~/g, ' '],
  [/\{,\}/g, ',']
]

/**
 * A cell that is one formula as plain text, where it is a number: `$10^{6}$` is `10^6`, `$3.2 \pm 0.1$`
 * is `3.2 ± 0.1`. Any other formula stays as it is.
 */
export function readTex(text: string): string {
  const inner = /^\$([^$]{1,60})\$$/.exec(text)?.[1]
  if (inner === undefined || !/\d/.test(inner)) return text
  const plain = signs.reduce((words, [sign, to]) => words.replace(sign, to), inner.trim())
  return /[\\{}_]/.test(plain) ? text : plain.replace(/ {2,}/g, ' ').trim()
}
