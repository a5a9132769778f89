import {describe, expect, it} from 'vitest'
import {annotate} from '../../src/index.js'
import {expectInvariants} from '../invariants.js'
import {messagesOf} from '../messages.js'

const saying = (text: string, rule: string) =>
  messagesOf(annotate(text), rule).map(({reason}) => reason)

describe('markers in code', () => {
  const tree = 'Gold rose [1].\n\n```text\n├─ 2011 top [1][2]\n└─ 2015 low [31]\n```\n'
  const list = '\n## Sources\n\n[1] One https://a.example/1\n[2] Two https://a.example/2\n'

  it('are counted where they fit the list, and are no citations', () => {
    const article = annotate(tree + list)
    expect(article.citations.map(({raw}) => raw)).toEqual(['[1]'])
    expect(article.summary.citations.suppressed).toBe(2)
    expect(saying(tree + list, 'marker-in-code')).toEqual([
      '`[1]` and 1 more in code are not read as citations'
    ])
    expectInvariants(article)
  })

  it('are said in one message where they stand as code of their own', () => {
    const article =
      'Use the driver `[3]`. It holds memory `[4]`, `[5]` and ` [6] `, not `a[7]` or `f [8]`.'
    expect(saying(article, 'marker-in-code')).toEqual([
      '`[3]` and 3 more in code are not read as citations'
    ])
    expect(annotate(article).citations).toEqual([])
    expect(saying('It holds memory `[4]`, then `[5]`.', 'marker-in-code')).toEqual([])
  })

  it('are no markers where the article has none, and arrays never are', () => {
    expect(annotate(tree.replace(' [1].', '.')).summary.citations.suppressed).toBe(0)
    expect(annotate(`${list}\n\`x = [1, 2]\` \`a[1]\``).summary.citations.suppressed).toBe(0)
    expect(annotate(`${list}\n\`json["a"][1]\``).summary.citations.suppressed).toBe(0)
  })
})

describe('placeholders', () => {
  it.each(['[n]', '[?]', '[citation needed]', '[]', '[source]', '[Ref]'])('%s', raw => {
    expect(saying(`Rates fell ${raw}. Prices rose.`, 'placeholder')).toEqual([
      `\`${raw}\` names no source`
    ])
  })

  it.each([
    '- [ ] buy seed',
    'Call `f(x) []` now.',
    'He wrote [sic] here.',
    'See [source](https://a.example).'
  ])('not %s', text => expect(saying(text, 'placeholder')).toEqual([]))
})

describe('lost lists', () => {
  const announced = 'Before they buy, teams should verify:\n\n'

  it('are missed where plain words follow, or nothing', () => {
    const reasons = ['“teams should verify:” announces a list, but none follows']
    expect(saying(`${announced}The market is small and slow.`, 'lost-list')).toEqual(reasons)
    expect(saying(announced, 'lost-list')).toEqual(reasons)
  })

  it.each([
    ['a list', '- price\n- weight'],
    ['a list that lost its Markdown', '• price'],
    ['a formula', '$$y = ax + b$$'],
    ['a formula without signs', 'y = ax + b'],
    ['code', '`price -> weight`'],
    ['a picture', '![][image4]'],
    ['labels', 'Price: what it costs.'],
    ['bold labels', '**Price** is what it costs.'],
    ['a quotation', '“Buy nothing.”']
  ])('are not missed where %s follows', (_, next) =>
    expect(saying(announced + next, 'lost-list')).toEqual([])
  )

  it.each([
    ['counts things', 'The report names three reasons for this:', 1],
    ['says that things follow', 'In Fällen wie diesem gilt Folgendes:', 1],
    ['waits for its object', 'Vor dem Kauf sollten Teams prüfen:', 1],
    ['tells how', 'Here is how the lake freezes:', 0],
    ['quotes', 'In short, the warden put it so:', 0],
    ['names a year', 'This is what happened in the spring of 2021 there:', 0]
  ])('are announced only by what waits for items: one that %s', (_, sentence, count) =>
    expect(saying(`${sentence}\n\nThe market is small and slow.`, 'lost-list')).toHaveLength(count)
  )

  it('are not announced by bold words alone', () =>
    expect(saying('**What teams should verify:**\n\nThe market is small.', 'lost-list')).toEqual(
      []
    ))
})

it('says where dozens of citations stand in one run', () => {
  const run = (length: number) => Array.from({length}, (_, n) => `[${n + 1}]`).join('')
  expect(saying(`Rates fell ${run(24)}.`, 'runaway-run')).toEqual(['24 citations in one run'])
  expect(saying(`Rates fell ${run(23)}.`, 'runaway-run')).toEqual([])
})
