import {expect, test} from 'vitest'
import {annotate} from '../../src/index.js'

/** Candidates as `claim → source rule probability`. */
function candidates(article: string, candidateThreshold?: number): string[] {
  const options = candidateThreshold === undefined ? {} : {candidateThreshold}
  return annotate(article, options).candidates.map(
    ({claimId, sourceId, rule, probability}) => `${claimId} → ${sourceId} ${rule} ${probability}`
  )
}

const table = (...rows: readonly string[]) => ['| Gas | Trend |', '|---|---|', ...rows].join('\n')
const methane = 'Methane has risen every year since wetlands began to warm'

test('a statement that stands elsewhere has its ids', () => {
  const lost = table(`| Methane | It has risen every year since wetlands began to warm [ |`)
  expect(candidates(`${lost}\n\nOther gases fell [1]. ${methane} [4][10].`)).toEqual([
    's1 → 4 repeated-claim 0.95',
    's1 → 10 repeated-claim 0.95'
  ])
  const article = annotate(`${lost}\n\nOther gases fell [1]. ${methane} [4][10].`)
  const [reason] = article.candidates[0]!.reasons
  expect(reason).toMatch(/^same statement as s3 \(0\.\d\d similar\), which cites \[4\]\[10\]$/)
  expect(article.claims[0]?.sourceIds).toEqual([])
  expect(article.links.map(({claimId}) => claimId)).not.toContain('s1')
})

test('only what lost its ids repeats', () => {
  const kept = table(`| Methane | It has risen every year since wetlands began to warm |`)
  expect(candidates(`${kept}\n\n${methane} [4].`)).toEqual([])
  expect(candidates(`${methane} [\n\nOther gases fell [1]. ${methane} [4].`)).toEqual([
    's1 → 4 repeated-claim 0.95'
  ])
})

test('near-duplicates with different ids say nothing but what they share', () => {
  const lost = `${methane} [`
  expect(candidates(`${lost}\n\nFirst: ${methane} [4]. Second: ${methane} [5].`)).toEqual([])
  expect(candidates(`${lost}\n\nFirst: ${methane} [4][6]. Second: ${methane} [5][6].`)).toEqual([
    's1 → 6 repeated-claim 0.95'
  ])
})

test('numbers and subjects tell statements apart', () => {
  const grew = (who: string, much: string) => `${who} grew its cloud revenue by ${much} % last year`
  expect(
    candidates(`We saw how ${grew('Amazon', '20')} [\n\n${grew('Amazon', '20')} [3].`)
  ).toEqual(['s1 → 3 repeated-claim 0.95'])
  expect(candidates(`${grew('Amazon', '20')} [\n\n${grew('Amazon', '30')} [3].`)).toEqual([])
  expect(candidates(`${grew('Amazon', '20')} [\n\n${grew('Google', '20')} [3].`)).toEqual([])
  expect(candidates(`${grew('Amazon', 'six')} [\n\n${grew('Amazon', 'ten')} [3].`)).toEqual([])
})

test('rows and items beside each other are no repeats', () => {
  const rows = table(
    '| Ozone | No limit was set in law [3] |',
    '| Soot | No limit was set in law [ |'
  )
  expect(candidates(rows)).toEqual([])
  expect(candidates('- No limit was set in law [3].\n- No limit was set in law [')).toEqual([])
})

test('excerpts of a source hold what it was cited for', () => {
  const article = `${table(
    '| Ozone | A treaty banned the gases that destroyed the layer [ |',
    '| Methane | The dead are counted in another table of the report [ |'
  )}

The ozone layer is closing over the poles [1]. Nobody explains the rise of methane in wet years [2].

The ozone layer over the poles is closing because a treaty banned the gases that destroyed it in th...

Methane rises fastest in wet years, and nobody explains the rise; satellites see it over the marsh...`
  expect(annotate(article).excerpts.map(({sourceId}) => sourceId)).toEqual(['1', '2'])
  expect(candidates(article)).toEqual(['s1 → 1 excerpt-overlap 0.91'])
})

test('a follow-on has the source of its name', () => {
  const article = 'Reuters reported a rise [1]. Reuters also said that prices fell. Axios said no.'
  expect(candidates(article)).toEqual(['s2 → 1 named-source 0.76'])
})

test('items have the source of their lead-in', () => {
  const list = '\n\n- Ozone is up.\n- Soot is down [4].'
  expect(candidates(`According to the agency [3]:${list}`)).toEqual(['s2 → 3 lead-in 0.86'])
  expect(candidates(`According to two agencies [3][5]:${list}`)).toEqual([])
  expect(candidates(`According to two agencies [3][5]:${list}`, 0.4)).toEqual([
    's2 → 3 lead-in 0.43',
    's2 → 5 lead-in 0.43'
  ])
})

test('a citation at the end of a paragraph hardly covers what stands before', () => {
  const article =
    'Ozone is up [2]. Methane is up too. Soot is down. So is lead [1].\n\nNobody knows.'
  expect(candidates(article)).toEqual([])
  expect(candidates(article, 0.1)).toEqual([
    's2 → 1 block-final-citation 0.11',
    's3 → 1 block-final-citation 0.2'
  ])
})

test('the threshold is a share', () => {
  expect(() => annotate('', {candidateThreshold: 2})).toThrow(
    new RangeError('Expected `candidateThreshold` to be a number from 0 to 1, got 2')
  )
})
