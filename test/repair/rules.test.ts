import {expect, it} from 'vitest'
import {annotate} from '../../src/index.js'
import {repairRules, repairText} from '../../src/repair/index.js'

const examples = repairRules.flatMap(({id, certainty, examples}) =>
  examples.map(({before, after}) => ({id, certainty, before, after}))
)

it.each(examples)('$id: $before', ({id, certainty, before, after}) => {
  const {page, repairs} = repairText(before)
  expect(page.text).toBe(after)
  expect(repairs.map(({rule}) => rule)).toEqual([id])
  expect(certainty).toContain(repairs[0]!.certainty)
  expect(repairText(after).repairs).toEqual([])
  expect(annotate(before).messages.map(({ruleId}) => ruleId)).toContain(id)
})
