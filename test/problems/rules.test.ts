import {describe, expect, it, test} from 'vitest'
import {annotate} from '../../src/index.js'
import {checks, type Example, rules} from '../../src/problems/index.js'
import {repairRules} from '../../src/repair/index.js'

const idsOf = (text: string, {sources = []}: Partial<Example>) =>
  annotate(text, {sources}).messages.map(({ruleId}) => ruleId)

describe('the example of a check has its message, and without the damage none', () => {
  it.each(checks.map(({id, example}) => [id, example] as const))('%s', (id, example) => {
    expect(idsOf(example.before, example)).toContain(id)
    expect(idsOf(example.after, example)).not.toContain(id)
  })
})

test('the rules are the repairs, the checks, and what `citeweld/rehype` says', () => {
  const ids = [...repairRules, ...checks].map(({id}) => id)
  expect([...rules.keys()].sort()).toEqual([...ids, 'scattered-marker'].sort())
})

test.each([...rules.values()])('$id says what it is and what to do, in sentences', rule => {
  expect(rule.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
  for (const text of [rule.summary, rule.help]) expect(text).toMatch(/^[A-Z].{8,}[^.\s]$/)
})
