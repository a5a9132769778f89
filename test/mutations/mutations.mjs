/**
 * Mutations of word lists and thresholds.
 *
 * - `from`, `to`: what is replaced in the first file that holds it
 * - `places`: files and folders in `src` where it may be, the likeliest first
 * - `tests`: files in `test` that ought to fail
 */
export const mutations = [
  // Words of a language. No test that annotates English notices one that is missing.
  ...[
    ['bron', 'claims/source-line.ts'],
    ['källor', 'claims/source-line.ts'],
    ['출처', 'claims/source-line.ts'],
    ['fuentes', 'tables/row-kind.ts'],
    ['anmerkung', 'tables/row-kind.ts'],
    ['итого', 'tables/row-kind.ts'],
    ['quelle', 'scan/reference-lists/head.ts'],
    ['fuente', 'scan/reference-lists/head.ts'],
    ['według', 'sources/names/attribution-words.ts'],
    ['berichtet', 'sources/names/attribution-words.ts'],
    ['tzw', 'prose/sentences/abbreviations.ts'],
    ['bzw', 'prose/sentences/abbreviations.ts'],
    ['monate', 'tables/values/duration.ts'],
    ['komentarze', 'guesses/excerpts/chrome-words.ts'],
    ['kopiuj link', 'guesses/excerpts/chrome-words.ts'],
    ['tabella', 'claims/tables.ts'],
    ['źródło', 'notations/source-number.ts'],
    ['przypisy', 'scan/reference-lists/list-names.ts'],
    ['entfällt', 'tables/values/null.ts']
  ].map(([word, place]) => ({
    from: new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'gu'),
    to: `${word}xx`,
    places: [place, 'language'],
    tests: ['words.test.ts']
  })),

  // Thresholds: what is a citation.
  ...[
    ['const fewest = 3', 'const fewest = 4', 'scan/profile/link-habit.ts', 'scan'],
    ['const fewestWords = 3', 'const fewestWords = 4', 'scan/profile/marker-habit.ts', 'scan'],
    ['const fewest = 5', 'const fewest = 6', 'scan/profile/trailing-numbers.ts', 'scan'],
    ['seen.size * 5', 'seen.size * 9', 'scan/profile/trailing-numbers.ts', 'scan'],
    ['const widestRange = 99', 'const widestRange = 98', 'notations'],
    ['const fewestWhole = 3', 'const fewestWhole = 2', 'citations']
  ].map(([from, to, ...places]) => threshold(from, to, places, 'thresholds.test.ts')),

  // Reference lists.
  ...[
    ['cited.size * 0.7', 'cited.size * 0.4'],
    ['linked >= 0.8 && rises', 'linked >= 0.4 && rises'],
    ['const longestTitle = 300', 'const longestTitle = 200'],
    ['const longestHeading = 120', 'const longestHeading = 40']
  ].map(([from, to]) =>
    threshold(
      from,
      to,
      ['scan/reference-lists'],
      'thresholds.test.ts',
      'scan/reference-lists.test.ts'
    )
  ),

  // Repairs.
  threshold('const mostPasses = 4', 'const mostPasses = 1', ['repair'], 'repair/repair.test.ts'),
  ...[
    ['const mostBreaks = 3', 'const mostBreaks = 2'],
    ['const mostLines = 8', 'const mostLines = 4'],
    ['const farthest = 200', 'const farthest = 100']
  ].map(([from, to]) => threshold(from, to, ['repair/rules'], 'thresholds.test.ts')),

  // Claims and sentences.
  ...[
    ['const longestPair = 600', 'const longestPair = 300', 'prose/sentences'],
    ['const fewWords = 3', 'const fewWords = 2', 'prose/sentences'],
    ['const longest = 200', 'const longest = 50', 'claims/source-line.ts'],
    ['const mostAre = 0.7', 'const mostAre = 0.6', 'citations']
  ].map(([from, to, place]) =>
    threshold(from, to, [place], 'thresholds.test.ts', 'prose/clauses.test.ts')
  ),

  // Guesses.
  threshold(
    'defaultThreshold = 0.45',
    'defaultThreshold = 0.55',
    ['guesses/candidates', 'options'],
    'thresholds.test.ts'
  ),
  threshold('[0.55, 0.91]', '[0.65, 0.91]', ['guesses/overlap'], 'thresholds.test.ts'),
  threshold(
    'const orderTest = 0.8',
    'const orderTest = 0.5',
    ['guesses/excerpts'],
    'articles.test.ts'
  ),
  threshold(
    'const lowestConfidence = 0.6',
    'const lowestConfidence = 0.75',
    ['guesses/excerpts'],
    'seed.test.ts'
  ),
  threshold(
    'const mostBetween = 2',
    'const mostBetween = 1',
    ['guesses/excerpts'],
    'thresholds.test.ts'
  ),
  threshold(
    'const shortestCut = 40',
    'const shortestCut = 60',
    ['guesses/excerpts'],
    'thresholds.test.ts'
  ),
  threshold(
    'const mostPassages = 3',
    'const mostPassages = 2',
    ['guesses/evidence'],
    'thresholds.test.ts'
  ),

  // Tables, messages, addresses.
  threshold('const enough = 0.8', 'const enough = 0.7', ['tables'], 'tables/columns.test.ts'),
  threshold(
    'const longest = 200',
    'const longest = 50',
    ['tables/surroundings.ts'],
    'thresholds.test.ts'
  ),
  threshold(
    'const longest = 24',
    'const longest = 23',
    ['problems/checks/runaway-run.ts'],
    'notations/problems.test.ts'
  ),
  threshold(' srsltid', '', ['text/tracking.ts'], 'text/canonical-url.test.ts'),
  threshold(
    "startsWith('utm_')",
    "startsWith('utm_s')",
    ['text/tracking.ts'],
    'text/canonical-url.test.ts'
  ),
  threshold("'mobile'", "'mobil'", ['text/canonical-url.ts'], 'text/canonical-url.test.ts')
]

function threshold(from, to, places, ...tests) {
  return {from: new RegExp(from.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')), to, places, tests}
}
