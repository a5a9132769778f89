import {describe, expect, test} from 'vitest'
import {annotate, type Source} from '../../src/index.js'
import {expectInvariants} from '../invariants.js'

const a = 'https://a.org/x'
const b = 'https://b.org/y'
const c = 'https://c.org/z'

function read(text: string, sources?: {id: string; title?: string; url?: string}[]) {
  const article = annotate(text, sources ? {sources} : {})
  expectInvariants(article)
  const byId = new Map(article.sources.map(source => [source.id, source]))
  const words = (span: Source['span']) => span && text.slice(span.start, span.end)
  return {...article, byId, words}
}

/** Fields of a source; `undefined` where it must have none. */
type Said = {[Key in keyof Source]?: Source[Key] | undefined}

const messagesOf = (text: string) =>
  annotate(text).messages.map(({ruleId, reason, line}) => [ruleId, line ?? null, reason])

describe('what an entry says', () => {
  const rows: [name: string, entry: string, expected: Said][] = [
    [
      'publisher that the host bears out, date in words',
      `MarketWatch — What AI can do (Jun 11, 2025): https://www.marketwatch.com/story/ai`,
      {
        title: 'MarketWatch — What AI can do (Jun 11, 2025)',
        url: 'https://www.marketwatch.com/story/ai',
        host: 'marketwatch.com',
        publisher: 'MarketWatch',
        date: 'Jun 11, 2025'
      }
    ],
    [
      'publisher behind the title, in a longer host',
      '[Probiotics | Cleveland Clinic](https://my.clevelandclinic.org/health/1)',
      {
        title: 'Probiotics | Cleveland Clinic',
        host: 'my.clevelandclinic.org',
        publisher: 'Cleveland Clinic'
      }
    ],
    [
      'no publisher that the host does not bear out',
      `[Growth - a survey](${a})`,
      {title: 'Growth - a survey', host: 'a.org', publisher: undefined}
    ],
    [
      'day of the visit is no date',
      `Growth \\- Alpha, accessed March 27, 2025, [${a}](${a})`,
      {title: 'Growth - Alpha', url: a, date: undefined}
    ],
    [
      'day of the visit in Chinese',
      `囚禁离子 \\- Wikipedia, 访问时间为 四月 27, 2025， [${a}](${a})`,
      {title: '囚禁离子 - Wikipedia', url: a, date: undefined}
    ],
    [
      'title with a word for visits in it',
      `Routes revisited and accessed by birds in 2019 models (peer-reviewed) [${a}](${a})`,
      {title: 'Routes revisited and accessed by birds in 2019 models (peer-reviewed)', url: a}
    ],
    [
      'year in parentheses',
      'Saez, E. (2010). Optimal taxation. Journal of Public Economics, 94(9-10), 775-785.',
      {
        title: 'Saez, E. (2010). Optimal taxation. Journal of Public Economics, 94(9-10), 775-785',
        date: '2010'
      }
    ],
    [
      'year between commas',
      `[Papi et al., 2015, True navigation](${a}) (background)`,
      {title: 'Papi et al., 2015, True navigation', date: '2015'}
    ],
    [
      'year at the end',
      `[Spawning experience, 2022](${a})`,
      {title: 'Spawning experience, 2022', date: '2022'}
    ],
    [
      'year in a title is no date',
      `[FUNDS 2024 - IE](${a})`,
      {title: 'FUNDS 2024 - IE', date: undefined}
    ],
    ['date in figures', `Alpha, 2025-06-11: ${a}`, {date: '2025-06-11'}],
    ['date in Chinese', `甲报告 2025年6月11日 ${a}`, {date: '2025年6月11日'}],
    [
      'brackets in the title',
      `[[2406.18764] Overheads](${a})`,
      {title: '[2406.18764] Overheads', url: a}
    ],
    ['quotes around the title', `“Overheads of ions” ${a}`, {title: 'Overheads of ions'}],
    ['quotes in the title', `"Overheads", Nature: ${a}`, {title: '"Overheads", Nature'}],
    ['ellipsis at the end', `[Overheads of ...](${a})`, {title: 'Overheads of ...'}],
    [
      'title before a link that says what it is',
      `Smith, J. *Overheads*. [PDF](${a})`,
      {title: 'Smith, J. Overheads', url: a}
    ],
    [
      'DOI as a link',
      '[Overheads](doi:10.1038/nature11152)',
      {title: 'Overheads', url: 'doi:10.1038/nature11152', host: undefined}
    ],
    [
      'DOI in words',
      'Overheads. doi:10.1038/nature11152.',
      {title: 'Overheads', url: 'doi:10.1038/nature11152'}
    ],
    [
      'parentheses in the address',
      'https://en.wikipedia.org/wiki/Blanching_(cooking)',
      {title: undefined, url: 'https://en.wikipedia.org/wiki/Blanching_(cooking)'}
    ],
    [
      'parentheses in the address of a link',
      '[Lancet](https://t.org/PIIS2215-0366(19)30213-5/full)',
      {title: 'Lancet', url: 'https://t.org/PIIS2215-0366(19)30213-5/full'}
    ],
    ['address in parentheses', `Overheads (${a}).`, {title: 'Overheads', url: a}],
    ['address in angle brackets', `Overheads. <${a}>`, {title: 'Overheads', url: a}],
    [
      'underscore at the end of the address',
      'Overheads: https://a.org/x_',
      {url: 'https://a.org/x_'}
    ],
    ['address in emphasis', `Overheads _${a}_`, {title: 'Overheads', url: a}],
    ['address with escapes', 'https://a.org/x\\_y?p=1\\&q=2', {url: 'https://a.org/x_y?p=1&q=2'}],
    ['Chinese stop behind the address', `甲报告，${a}。`, {title: '甲报告', url: a}],
    [
      'no scheme',
      'Overheads, www.a.org/x',
      {title: 'Overheads', url: 'www.a.org/x', host: 'a.org'}
    ],
    [
      'words of a title that could join it',
      'History of Open Source https://a.org/x',
      {title: 'History of Open Source'}
    ],
    ['a colon that joined them', `Overheads. URL: ${a}`, {title: 'Overheads', url: a}],
    [
      'what joined the address to the title',
      `Overheads. Available at: ${a}`,
      {title: 'Overheads', url: a}
    ]
  ]
  test.each(rows)('%s', (_, entry, expected) => {
    const {byId} = read(`Rates fell.[1]\n\n## Sources\n\n[1] ${entry}\n`)
    expect(byId.get('1')).toMatchObject(
      Object.fromEntries(Object.entries(expected).filter(([, value]) => value !== undefined))
    )
    for (const [key, value] of Object.entries(expected)) {
      if (value === undefined) expect(byId.get('1')).not.toHaveProperty(key)
    }
  })
})

test('the span of an entry is its head and its words', () => {
  const {byId, words} = read(`Rates fell.[1][2]\n\nSources:\n1. Alpha\n   ${a}\n2. Beta ${b}\n`)
  expect(words(byId.get('1')!.span)).toBe(`1. Alpha\n   ${a}`)
  expect(words(byId.get('2')!.span)).toBe(`2. Beta ${b}`)
})

test('a reference list is no claim and cites nothing', () => {
  const {citations, claims} = read(
    `Rates fell.[1]\nReferences:\n[1] Alpha rose in 2020 [see 2]. ${a}\n[2] Beta. ${b}\n`
  )
  expect(citations.map(({raw}) => raw)).toEqual(['[1]'])
  expect(claims.map(({text}) => text)).toEqual(['Rates fell.'])
})

test('one entry with several ids is several sources', () => {
  const {sources} = read(`Rates fell [1], wages rose [3].\n\n[1] [3] Alpha\n${a}\n[2] Beta\n${b}`)
  expect(sources.map(({id, url, listed}) => [id, url, listed])).toEqual([
    ['1', a, true],
    ['3', a, true],
    ['2', b, true]
  ])
})

test('what definitions and a list say comes together', () => {
  const {byId} = read(`Rates fell.[1]\n\n## Sources\n\n1. Alpha, 2019\n\n[1]: ${a}`)
  expect(byId.get('1')).toMatchObject({title: 'Alpha, 2019', url: a, date: '2019', listed: true})
})

test('what the caller knows fills in what the article does not say', () => {
  const given = [
    {id: '1', title: 'Given', url: a},
    {id: '7', url: c}
  ]
  const {sources} = read('Rates fell.[1]\n\n## Sources\n\n[1] Alpha', given)
  expect(sources).toMatchObject([
    {id: '1', title: 'Alpha', url: a, host: 'a.org', listed: true, citationIds: ['c1']},
    {id: '7', url: c, listed: true, citationIds: []}
  ])
})

test('a source without a list is what its citation links to', () => {
  const {sources} = read(`Rates fell [[4]](${a}) and rose [[5]](${b}).`)
  expect(sources).toEqual([
    {id: '4', listed: false, citationIds: ['c1'], url: a, host: 'a.org'},
    {id: '5', listed: false, citationIds: ['c2'], url: b, host: 'b.org'}
  ])
})

test('numbers that link to the heading of the list cite its entries', () => {
  const {sources} = read(`Rates fell ([1](#sources)).\n\n## Sources\n\n1. [Alpha](${a})\n`)
  expect(sources).toMatchObject([{id: '1', url: a, listed: true, citationIds: ['c1']}])
})

describe('the day of a visit is neither title nor date', () => {
  const visits: [language: string, title: string, visit: string][] = [
    ['English', 'Lake', 'accessed July 7, 2026'],
    ['Spanish', 'Lago', 'fecha de acceso: mayo 3, 2026'],
    ['German', 'Der See', 'Zugriff am März 3, 2026'],
    ['Portuguese', 'O lago', 'acessado em fevereiro 22, 2026'],
    ['French', 'Le lac', 'consulté le mars 3, 2026'],
    ['Italian', 'Il lago', 'accesso eseguito il giorno marzo 3, 2026'],
    ['Dutch', 'Het meer', 'geopend op maart 3, 2026'],
    ['Swedish', 'Sjön', 'hämtad mars 3, 2026'],
    ['Polish', 'Jezioro', 'otwierano: marca 3, 2026'],
    ['Russian', 'Озеро', 'дата последнего обращения: мая 3, 2026'],
    ['Turkish', 'Göl', 'erişim tarihi Mart 3, 2026'],
    ['Vietnamese', 'Hồ', 'truy cập vào tháng 3 3, 2026'],
    ['Indonesian', 'Danau', 'diakses Maret 3, 2026'],
    ['Thai', 'ทะเลสาบ', 'เข้าถึงเมื่อ มีนาคม 3, 2026'],
    ['Arabic', 'بحيرة', 'تم الوصول بتاريخ مارس 3, 2026'],
    ['Japanese', '湖とは？', '3月 22, 2026にアクセス、'],
    ['Korean', '호수란', '1월 23, 2026에 액세스'],
    ['Traditional Chinese', '湖泊', '檢索日期：3月 3, 2026，']
  ]

  test.each(visits)('in %s', (_, title, visit) => {
    const {byId} = read(`Fell [1].\n\n## Sources\n\n1. ${title}, ${visit} [${a}](${a})\n2. ${b}\n`)
    expect(byId.get('1')).toMatchObject({title, url: a})
    expect(byId.get('1')).not.toHaveProperty('date')
  })
})

describe('two lists', () => {
  test('the one that explains what is cited holds', () => {
    const {byId, citations, messages} = read(
      `Rates fell.[1] Wages rose.[3]\n\n## Literature\n\n1. Smith. Growth.\n2. Jones. Wages.\n\n## References\n\n[1] Alpha ${a}\n[2] Beta ${b}\n[3] Gamma ${c}\n`
    )
    expect(byId.get('1')).toMatchObject({title: 'Alpha', url: a})
    expect(citations.map(({raw}) => raw)).toEqual(['[1]', '[3]'])
    expect(messages.map(({ruleId}) => ruleId)).toContain('second-list')
  })

  test('of two that explain as much the one with addresses holds', () => {
    const {byId} = read(
      `Rates fell.[1] Wages rose.[2]\n\n参考文献：\n[1] ${a} - Alpha\n[2] ${b} - Beta\n\n## 参考文献\n\n1. 甲著\n2. 乙著\n`
    )
    expect(byId.get('1')).toMatchObject({title: 'Alpha', url: a})
  })

  test('what only the second explains is taken from there', () => {
    const {sources, messages} = read(
      `Rates fell.[1] Wages rose.[2] Prices held.[4]\n\n### Sources\n\n[1] Alpha ${a}\n[2] Beta ${b}\n[3] Gamma ${c}\n[1] Smith\n[4] Delta\n`
    )
    expect(sources.map(({id, title}) => [id, title])).toEqual([
      ['1', 'Alpha'],
      ['2', 'Beta'],
      ['3', 'Gamma'],
      ['4', 'Delta']
    ])
    expect(messages.map(({ruleId}) => ruleId)).toEqual(['unused-source', 'second-list'])
  })

  test('of two that say the same nothing is said', () => {
    const list = `1. [Alpha](${a})\n2. [Beta](${b})\n`
    const {messages} = read(
      `Rates fell.[1] Wages rose.[2]\n\nSources:\n[1] Alpha ${a}\n\n## All sources\n\n${list}`
    )
    expect(messages.map(({ruleId}) => ruleId)).toEqual([])
  })

  test('the second goes on where the first stops', () => {
    const {sources, messages} = read(
      `Rates fell.[1] Wages rose.[2]\n\n## Sources\n\n### Reports\n\n[1] Alpha ${a}\n\n### News\n\n[2] Beta ${b}\n`
    )
    expect(sources.map(({title}) => title)).toEqual(['Alpha', 'Beta'])
    expect(messages).toEqual([])
  })
})

describe('a list in every section', () => {
  const text = `# North\n\nRates fell.[1] Wages rose.[2]\n\nSources:\n[1] Alpha ${a}\n[2] Beta ${b}\n\n# South\n\nPrices held.[1]\n\nSources:\n[1] Gamma ${c}\n`

  test('an id means the entry of its section', () => {
    const {byId, words} = read(text)
    const {elsewhere, ...source} = byId.get('1')!
    expect(source).toMatchObject({title: 'Alpha', url: a, citationIds: ['c1']})
    expect(elsewhere).toMatchObject([{title: 'Gamma', url: c, host: 'c.org', citationIds: ['c3']}])
    expect(words(elsewhere![0]!.span)).toBe(`[1] Gamma ${c}`)
    expect(byId.get('2')).not.toHaveProperty('elsewhere')
  })

  test('footnotes of joined conversations', () => {
    const {byId} = read(`Rates fell.[^1]\n\n[^1]: ${a}\n\nPrices held.[^1]\n\n[^1]: ${c}\n`)
    expect(byId.get('1')).toMatchObject({
      url: a,
      citationIds: ['c1'],
      elsewhere: [{url: c, citationIds: ['c2']}]
    })
  })

  test('offsets of every section are in the original', () => {
    const {byId, words} = read(`\uFEFF${text}`)
    expect(words(byId.get('1')!.elsewhere![0]!.span)).toBe(`[1] Gamma ${c}`)
  })
})

describe('messages', () => {
  const rows: [name: string, text: string, messages: unknown[]][] = [
    [
      'unknown',
      `Rates fell.[1] Wages rose.[9]\n\n[1] Alpha ${a}\n\n[2] Beta ${b}`,
      [
        ['unknown-source', 1, 'Cannot find a source for `9` in the article’s list'],
        ['unused-source', 5, 'Source `2` is listed, but never cited'],
        ['gap', null, 'The numbering of the sources leaves out 3–8']
      ]
    ],
    [
      'same address',
      `Rates fell.[1] Wages rose.[2]\n\n[1] Alpha ${a}\n\n[2] Alpha again http://www.a.org/x/?utm_source=chatgpt.com#:~:text=fell`,
      [['duplicate-source', 5, 'Sources `1` and `2` have the same address']]
    ],
    [
      'no list',
      'Rates fell.[1] Wages rose.[2]',
      [['missing-list', null, 'No list explains the cited sources 1, 2']]
    ],
    [
      'numbering that starts again',
      `Rates fell.[1]\n\nSources:\n[1] Alpha ${a}\n\n# South\n\nPrices held.[1]\n\nSources:\n[1] Gamma ${c}`,
      [
        [
          'restarted-numbering',
          11,
          'The numbering of the sources starts again: `1` is not the same source as above'
        ]
      ]
    ],
    [
      'second list',
      `Rates fell.[1]\n\nSources:\n[1] Alpha ${a}\n\nLiterature:\n1. Smith. Growth.`,
      [
        [
          'second-list',
          7,
          'The list that begins with `1` here is not read: another one explains more of the citations'
        ]
      ]
    ],
    [
      'number given twice',
      `Rates fell.[1] Wages rose.[2]\n\nSources:\n[1] Alpha ${a}\n[2] Beta ${b}\n[2] Gamma ${c}`,
      [['repeated-id', 6, 'The list has two entries for `2`: the first one is read']]
    ],
    [
      'list that breaks off in an entry',
      `Rates fell.[1] Wages rose.[2] Prices held.[4] Trade grew.[3]\n\n### Sources\n\n[1] Alpha: ${a}\n[2] Beta and`,
      [
        [
          'truncated-reference-list',
          6,
          'The list of sources breaks off in `2`: `3` to `4` are cited, but not on it'
        ]
      ]
    ],
    [
      'list that breaks off in an address',
      `Rates fell.[1] Wages rose.[3]\n\n### Sources\n\n[1] Alpha: ${a}\n[2] Beta: https://www.be`,
      [
        [
          'truncated-reference-list',
          6,
          'The list of sources breaks off in `2`: `3` is cited, but not on it'
        ],
        ['unused-source', 6, 'Source `2` is listed, but never cited']
      ]
    ]
  ]
  test.each(rows)('%s', (_, text, messages) => {
    expect(messagesOf(text).filter(([ruleId]) => ruleId !== 'missing-block-break')).toEqual(
      messages
    )
  })

  test('a listed source that is cited by its address is used, and no other source', () => {
    const {messages} = annotate(`Rates fell [[2]](${a}).\n\n## Sources\n\n1. [Alpha](${a})\n`)
    expect(messages.map(({ruleId}) => ruleId)).toEqual([])
  })

  test('nothing to say', () => {
    expect(messagesOf(`Rates fell.[1] Wages rose.[2]\n\n[1] Alpha ${a}\n[2] Beta ${b}`)).toEqual([])
  })
})

describe('one page is one source', () => {
  const cite = (...urls: string[]) =>
    read(urls.map((url, index) => `Level ${index} fell ([Lakes](${url})).`).join(' '))

  test('whatever tools add to its address', () => {
    const {sources, links} = cite(
      'https://o.example/a?utm_source=x&utm_medium=chat',
      'https://o.example/a?utm_medium=search',
      'https://o.example/a?srsltid=9',
      'https://www.o.example/a/'
    )
    expect(sources).toMatchObject([
      {id: 'https://o.example/a', url: 'https://o.example/a', citationIds: ['c1', 'c2', 'c3', 'c4']}
    ])
    expect(links.map(({sourceId}) => sourceId)).toEqual(Array(4).fill('https://o.example/a'))
  })

  test('its id is the address that was written first', () => {
    const {sources} = cite(
      'http://www.O.example/a/',
      'https://o.example/a',
      'https://o.example/a#b'
    )
    expect(sources.map(({id, url}) => [id, url])).toEqual([
      ['http://www.O.example/a/', 'http://www.O.example/a/']
    ])
  })

  test('a footnote that a list does not explain takes the id of the page', () => {
    const {citations} = read(`It fell [^${a}]. It rose [^${a}/].\n\n[^${a}]: Lakes`)
    expect(citations.map(({sourceIds}) => sourceIds)).toEqual([[a], [a]])
  })

  test('two entries of a list stay two', () => {
    const {citations, sources} = read(`It fell.[1] It rose.[2]\n\n[1] Ice ${a}\n[2] Thaw ${a}/`)
    expect(citations.map(({sourceIds}) => sourceIds)).toEqual([['1'], ['2']])
    expect(sources.map(({id}) => id)).toEqual(['1', '2'])
  })

  test('other pages are other sources', () => {
    const {sources} = cite(a, `${a}?id=2`, 'https://de.a.org/x', `${a}/y`, 'https://a.org/X')
    expect(sources).toHaveLength(5)
  })
})

describe('a link in the text and an entry of the list are one source', () => {
  const list = `## Sources\n\n1. [Alpha](${a})\n2. Beta – ${b}`
  const cites = (text: string) => read(text).citations.map(({sourceIds}) => sourceIds.join())

  test('a link cites the entry with its address, however the address is written', () => {
    const text = `Rates fell, says [a paper](${a}?utm_source=chat). Wages rose ([see](${b})).\n\n${list}`
    expect(cites(text)).toEqual(['1', '2'])
    expect(read(text).sources.map(({id, title, listed}) => [id, title, listed])).toEqual([
      ['1', 'Alpha', true],
      ['2', 'Beta', true]
    ])
    expect(messagesOf(text)).toEqual([])
  })

  test('a link to another page does not', () => {
    expect(cites(`Rates fell, says [a paper](${c}).\n\n${list}`)).toEqual([])
  })

  test('a link leads elsewhere where the article cites by number', () => {
    const text = `Rates fell [1]. Wages rose [2]. See [a paper](${a}). Prices held [1].\n\n${list}`
    expect(cites(text)).toEqual(['1', '2', '1'])
  })

  test('a link takes no number from the list of another section', () => {
    const part = (url: string) =>
      `Rates fell [1]. Wages rose ([a.org](${a})).\n\nSources:\n[1] X ${url}\n\n`
    expect(cites(`# A\n\n${part(b)}# B\n\n${part(a)}`)[1]).not.toBe('1')
  })
})

describe('a list without numbers', () => {
  const list = `## Key citations\n\n- [Alpha](${a})\n- Beta: ${b}`

  test('its entries are further reading where nothing cites them', () => {
    expect(read(`Rates fell. Wages rose.\n\n${list}`).sources).toEqual([])
    expect(messagesOf(`Rates fell.\n\n${list}`)).toEqual([])
  })

  test('a page that has a number keeps it', () => {
    const {sources} = read(`Rates fell [1].\n\n${list}\n\nReferences:\n[1] Alpha ${a}`)
    expect(sources.map(({id}) => id)).toEqual(['1'])
  })

  test('bullets below another heading list nothing', () => {
    expect(read(`Rates fell.\n\n## See more\n\n- [Alpha](${a})`).sources).toEqual([])
  })
})

describe('works cited by author and year', () => {
  const text = 'Ice left (Moos & Rohr, 2019). Rye fell (Halm et al., 2022).\n\n## References\n\n'
  const moos = `- Moos, T., & Rohr, U. (2019). Ice. ${a}`
  const halm = `- Halm, A., Korn, B., & Spelz, C. (2022). Rye. ${b}`
  const urls = (list: string) => {
    const {byId} = read(text + list)
    return ['Moos & Rohr, 2019', 'Halm et al., 2022'].map(id => byId.get(id)?.url)
  }

  test('are the entries of that author and year', () => {
    expect(urls(`${halm}\n${moos}`)).toEqual([a, b])
    expect(messagesOf(`${text}${halm}\n${moos}`)).toEqual([])
  })

  test('not those of another year, nor where two entries fit', () => {
    expect(urls(`${halm.replace('2022', '2021')}\n${moos}`)).toEqual([a, undefined])
    expect(urls(`${halm}\n${moos.replace('Rohr', 'Kim')}`)).toEqual([undefined, b])
    const alone = `Ice left (Moos, 2019).\n\n## References\n\n${moos}`
    expect(read(alone).byId.get('Moos, 2019')?.url).toBeUndefined()
    expect(urls(`${halm}\n${moos}\n- Moos, T. (2019). Snow. ${c}`)).toEqual([undefined, b])
  })
})

test('a list of nothing but notes of the author is not a list of sources', () => {
  const note = '[^4]: Ozone fell https://a.example/6'
  const {sources} = annotate(
    `Ozone fell [4].\n\n## Sources\n\n${note}\n${note}\n[4] Ozone fell https://a.example/4\n`
  )
  expect(sources.map(({id, url}) => [id, url])).toEqual([['4', 'https://a.example/4']])
})
