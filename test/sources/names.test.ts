import {describe, expect, test} from 'vitest'
import {annotate} from '../../src/index.js'
import {attributionOf} from '../../src/sources/names/attribution.js'
import {isOfHost} from '../../src/sources/names/host.js'
import {readMarks} from '../marks.js'

describe('attribution', () => {
  // The name is marked; without a mark there is none.
  test.each([
    '«Reuters» reported that the clause is gone.',
    '«Reuters» also reported that Barclays analysts viewed it positively.',
    'In May 2026, «Bloomberg» reported a deal.',
    'But «The Verge» notes that prices differ.',
    '«The Seattle Times» has since reported that deals were made.',
    '«Constellation Research» also cited continued work on data centers.',
    '«Reuters», citing two people, reported a deal.',
    'According to «TechCrunch», the price fell.',
    'The price fell, according to the «Financial Times».',
    'The price fell according to «Axios» on Monday.',
    'The price fell, «CNBC» reported.',
    'The price fell, «CNBC» reported on Monday.',
    'Altman told «Bloomberg» that demand grew.',
    'A «Reuters» investigation found that nobody knew.',
    'A joint investigation by «ProPublica» found that nobody knew.',
    '«Bloomberg»’s Mark Gurman wrote that it ships in June.',
    '«Reuters» reported that the «Financial Times» had seen the file.',
    '«The Information» reported a round.',
    '«Nature» reported a first case.',
    'As «Reuters» reported, the clause is gone.',
    '«Bloomberg»’s reporting suggests a deal.',
    '«Reuters»’ own analysis found a gap.',
    'Altman said in an interview with «CNBC» that demand grew.',
    '据«路透社»5月3日报道，该条款已取消。',
    '根据《«华尔街日报»》报道，该条款已取消。',
    '「需要は伸びた」と«日本経済新聞»が報じた。',
    '«共同通信»によると、需要は伸びた。',
    '据多家新闻报道，该条款已取消。',
    '同社によると、需要は伸びた。',
    '据旅行社消息，航班已取消。',
    '公司表示，该条款已取消。',
    '根据协议，双方各付一半。',
    'Bloomberg and Reuters reported a deal.',
    'Laut «Handelsblatt» sinkt der Preis.',
    'Selon «Le Monde», le prix baisse.',
    'Der Preis sinkt, berichtet das Amt.',
    'Microsoft said that the clause is gone.',
    'The World Health Organization reported 3,000 cases.',
    'Barclays analysts said so.',
    'Reports say it remains a partner.',
    'Tesla reported a loss.',
    'An OpenAI staff memo said the partnership was limited.',
    'Information says nothing.',
    'Science says that sleep helps.',
    'The price rose, the site said, citing Bloomberg.',
    'The Strategic Defence Review found gaps.',
    'The sun reported nothing.'
  ])('%s', marked => {
    const {text, enclosed} = readMarks(marked)
    const name = enclosed[0]?.replace(/^The /, '')
    const found = attributionOf(text)
    expect(found?.replace(/^[Tt]he /, '').replace(/’s .*$/, '')).toBe(name)
  })
})

test('hosts of publishers', () => {
  const rows: [string, string | undefined, boolean][] = [
    ['Reuters', undefined, true],
    ['Ars Technica', 'https://arstechnica.com/ai/', true],
    ['The Wall Street Journal', 'https://www.wsj.com/x', true],
    ['The New York Times', 'https://www.nytimes.com/x', true],
    ['Financial Times', 'https://www.ft.com/content/1', true],
    ['BBC', 'https://www.bbc.co.uk/news', true],
    ['Reuters', 'https://www.bloomberg.com/x', false],
    ['The Guardian', 'https://example.org/guardian', false]
  ]
  for (const [name, url, expected] of rows) expect(isOfHost(name, url), name).toBe(expected)
})

/** Names of the sources, by id. */
function names(article: string): Record<string, string> {
  const named = annotate(article).sources.filter(({name}) => name)
  return Object.fromEntries(named.map(({id, name}) => [id, name!.value]))
}

test('a name belongs to the one id that all its claims share', () => {
  expect(names('Reuters reported a rise [1]. Reuters also reported a fall [1][2].')).toEqual({
    1: 'Reuters'
  })
  expect(names('Reuters reported a rise [1][2].')).toEqual({})
  expect(names('Reuters reported a rise [1]. Reuters also reported a fall [2].')).toEqual({})
  expect(names('Reuters reported a rise [1]. Axios reported a fall [1].')).toEqual({})
  expect(names('Reuters reported a rise [1], while Axios reported a fall [2].')).toEqual({
    1: 'Reuters',
    2: 'Axios'
  })
  expect(names('Reuters reported a rise [1].\n\n[1]: https://www.bloomberg.com/x')).toEqual({})
  expect(names('Reuters reported a rise [1].\n\n[1]: https://www.reuters.com/x')).toEqual({
    1: 'Reuters'
  })
})

test('what the article is about names nothing', () => {
  const about = 'The New York Times sued again. The New York Times won. It sued The New York Times.'
  expect(names(`The New York Times said it would sue [1]. ${about}`)).toEqual({})
})
