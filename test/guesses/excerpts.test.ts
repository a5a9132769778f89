import {describe, expect, test} from 'vitest'
import {isChrome} from '../../src/guesses/excerpts/chrome.js'
import {isCutOff} from '../../src/guesses/excerpts/find.js'
import {annotate} from '../../src/index.js'
import {messagesOf} from '../messages.js'

describe('chrome', () => {
  test.each([
    'Comments',
    '0 comments',
    '1 Comment',
    'Comments (12)',
    'Comments: 3',
    'No comments yet',
    'Be the first to comment!',
    'Leave a comment',
    '1.2K views · 3 comments',
    '💬 4 replies',
    'Share this article',
    '© 2025 Example Media. All rights reserved.',
    'Kommentare',
    '0 Kommentare',
    'Keine Kommentare',
    'Aucun commentaire',
    '3 commentaires',
    'Deja un comentario',
    '0 comentários',
    'Lascia un commento',
    '2 reacties',
    'Brak komentarzy',
    '5 комментариев',
    '0 条评论',
    '评论(3)',
    '3件のコメント',
    '댓글 0개',
    'التعليقات',
    '0 تعليقات'
  ])('%s', line => expect(isChrome(line)).toBe(true))

  test.each([
    'Comments matter.',
    '0 comments were filed with the agency by March.',
    'Views',
    'No comment was given.',
    'Share prices fell.',
    '12 people commented',
    '2025',
    '',
    '—'
  ])('not: %s', line => expect(isChrome(line)).toBe(false))
})

describe('cut off', () => {
  test.each([
    'It was…',
    'It was...',
    'It was [...]',
    'It was (…)',
    'It w... Read more',
    '“It was…”'
  ])('%s', text => expect(isCutOff(text)).toBe(true))
  test.each(['It was.', 'It … was.', 'Read more', ''])('not: %s', text =>
    expect(isCutOff(text)).toBe(false)
  )
})

const body = 'Ozone has recovered since the ban [1]. Methane has not [2].'
const first = 'The ozone layer has recovered since the treaty banned the gases that destr...'
const second = 'Methane has been rising again since 2007, and nobody quite knows the rea...'
const short = 'Ozone is a gas.'

/** What is said, what is quoted from a source, and what is of the page. */
function read(...paragraphs: readonly string[]) {
  const article = annotate(paragraphs.join('\n\n'))
  const {claims, excerpts} = article
  return {
    claims: claims.length,
    excerpts: excerpts.map(({text}) => text),
    chrome: messagesOf(article, 'page-chrome').length
  }
}

test('excerpts and chrome claim nothing', () => {
  const both = {claims: 2, excerpts: [first, second]}
  expect(read(body, first, second)).toEqual({...both, chrome: 0})
  expect(read(body, first, second, 'Comments', '0 comments')).toEqual({...both, chrome: 2})
  expect(read(body, 'Share', first, second, '## Comments')).toEqual({...both, chrome: 2})
  expect(read(body, `- ${first}\n- ${second}`)).toEqual({...both, chrome: 0})
  expect(read(body, `> ${first}`, `> ${second}`)).toEqual({...both, chrome: 0})
  expect(read(body, `${first}\n${second}\nComments`)).toEqual({...both, chrome: 1})
})

test('a snippet that was short enough is whole', () => {
  expect(read(body, first, short, second).excerpts).toEqual([first, short, second])
  expect(read(body, first, second, short, 'Comments').excerpts).toEqual([first, second, short])
  expect(read(body, first, second, short).excerpts).toEqual([])
})

test('labels of snippets are the page’s', () => {
  const both = {claims: 2, excerpts: [first, second]}
  const [title, other] = ['Ozone is healing: Example News', 'Why methane rises: Example Journal']
  expect(read(body, title, first, other, second)).toEqual({...both, chrome: 2})
  expect(read(body, first, title, second, other, 'Share')).toEqual({...both, chrome: 3})
  expect(read(body, title, first, second)).toEqual({...both, claims: 3, chrome: 0})
})

test('a snippet may quote a citation of its own', () => {
  const third = 'Methane [3] comes from wetlands and from cattle, as a survey of both has sho...'
  expect(read(body, first, third, second)).toEqual({
    claims: 2,
    excerpts: [first, third.replace(' [3]', ''), second],
    chrome: 0
  })
})

test('what trails off is the author’s, unless others end at the same length', () => {
  expect(read(body, first)).toEqual({claims: 3, excerpts: [], chrome: 0})
  expect(read(body, first, 'Methane has been ri...').excerpts).toEqual([])
  expect(read(body, `${first} [1]`, second).excerpts).toEqual([])
  expect(read(body, first, second, 'So much for the gases of the air, and more to come.')).toEqual({
    claims: 5,
    excerpts: [],
    chrome: 0
  })
  expect(read('Nothing is cited.', first, second).excerpts).toEqual([])
})

test('chrome stands at the end, and a list is chrome as a whole', () => {
  expect(read('Comments', body).chrome).toBe(0)
  expect(read(body, '- Ozone\n- Share').chrome).toBe(0)
  expect(read(body, '- Copy link\n- Share').chrome).toBe(2)
})
