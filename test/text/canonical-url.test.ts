import fc from 'fast-check'
import {expect, test} from 'vitest'
import {canonicalUrl} from '../../src/text/canonical-url.js'
import {withoutTracking} from '../../src/text/tracking.js'

const page = 'https://o.example/a'

test.each([
  ['case of scheme and host', 'HTTPS://O.Example/a'],
  ['http', 'http://o.example/a'],
  ['www.', 'https://www.o.example/a'],
  ['a default port', 'https://o.example:443/a'],
  ['the default port of http', 'http://o.example:80/a'],
  ['a slash at the end', 'https://o.example/a/'],
  ['a stop at the end of the host', 'https://o.example./a'],
  ['dot segments', 'https://o.example/b/../a'],
  ['an escaped letter', 'https://o.example/%61'],
  ['utm', 'https://o.example/a?utm_source=x&utm_medium=chat'],
  ['utm, alone', 'https://o.example/a?utm_medium=search'],
  ['utm in upper case', 'https://o.example/a?UTM_SOURCE=x'],
  ['a click id', 'https://o.example/a?gclid=9'],
  ['a search result', 'https://o.example/a?srsltid=9'],
  ['escaped in Markdown', 'https://o.example/a?utm_source=x&amp;fbclid=1'],
  ['an empty query', 'https://o.example/a?'],
  ['words to highlight', 'https://o.example/a#:~:text=rates%20fell'],
  ['a part of the page', 'https://o.example/a#results'],
  ['a part, and words to highlight', 'https://o.example/a#results:~:text=fell'],
  ['/amp', 'https://o.example/a/amp'],
  ['/amp/', 'https://o.example/a/amp/'],
  ['?amp', 'https://o.example/a?amp'],
  ['?amp=1', 'https://o.example/a?amp=1'],
  ['amp.', 'https://amp.o.example/a'],
  ['m.', 'https://m.o.example/a'],
  ['mobile.', 'https://mobile.o.example/a'],
  ['www.m.', 'https://www.m.o.example/a'],
  ['a redirect of Google', 'https://www.google.com/url?q=https://o.example/a&sa=U&ved=2'],
  [
    'a redirect of Google, escaped',
    'https://www.google.co.uk/url?sa=t&url=https%3A%2F%2Fo.example%2Fa'
  ],
  ['a viewer of AMP', 'https://www.google.com/amp/s/o.example/a/amp'],
  ['a cache of AMP', 'https://o-example.cdn.ampproject.org/c/s/o.example/a'],
  ['white space around', ' https://o.example/a\n']
])('%s names the same page', (_, url) => {
  expect(canonicalUrl(url)).toBe(page)
})

test.each([
  ['another path', 'https://o.example/b'],
  ['case of the path', 'https://o.example/A'],
  ['another host', 'https://p.example/a'],
  ['another language', 'https://de.o.example/a'],
  ['another port', 'https://o.example:8080/a'],
  ['another parameter', 'https://o.example/a?id=2'],
  ['a parameter that may give the page', 'https://o.example/a?ref=2'],
  ['a parameter named amplitude', 'https://o.example/a?amp=40'],
  ['a route', 'https://o.example/a#/b'],
  ['a route of old', 'https://o.example/a#!b'],
  ['a reserved character that is escaped', 'https://o.example/a%2F'],
  ['an address on a page that is no redirect', 'https://o.example/url?q=https://o.example/a'],
  ['a redirect to no address', 'https://www.google.com/url?q=o.example/a']
])('%s names another page', (_, url) => {
  expect(canonicalUrl(url)).not.toBe(page)
})

test.each([
  ['https://o.example/', 'https://o.example'],
  ['https://www.example', 'https://www.example'],
  ['https://m.example/a', 'https://m.example/a'],
  ['https://o.example/amp', 'https://o.example/amp'],
  ['https://o.example/a?b=2&a=1&b=1', 'https://o.example/a?a=1&b=2&b=1'],
  ['https://o.example/a?b=%c3%bc', 'https://o.example/a?b=%C3%BC'],
  ['https://en.m.wikipedia.org/wiki/Lake', 'https://en.wikipedia.org/wiki/Lake'],
  ['https://de.wikipedia.org/wiki/Zürich', 'https://de.wikipedia.org/wiki/Z%C3%BCrich'],
  ['https://de.wikipedia.org/wiki/Z%c3%bcrich', 'https://de.wikipedia.org/wiki/Z%C3%BCrich'],
  ['https://Bücher.example/ä', 'https://xn--bcher-kva.example/%C3%A4'],
  ['https://XN--bcher-kva.example/%C3%A4', 'https://xn--bcher-kva.example/%C3%A4'],
  ['https://user:word@www.o.example/a', 'https://user:word@o.example/a'],
  ['http://[::1]:80/a', 'https://[::1]/a']
])('%s is %s', (url, expected) => {
  expect(canonicalUrl(url)).toBe(expected)
})

test.each([
  'https://doi.org/10.1000/Lake.7',
  'http://dx.doi.org/10.1000/LAKE.7',
  'https://www.doi.org/10.1000/lake.7',
  'https://doi.org/doi:10.1000/lake.7',
  'doi:10.1000/lake.7',
  'DOI: 10.1000/Lake.7',
  'info:doi/10.1000/lake.7'
])('%s is the DOI', url => {
  expect(canonicalUrl(url)).toBe('https://doi.org/10.1000/lake.7')
})

test.each([
  'https://arxiv.org/abs/2508.01234',
  'http://www.arxiv.org/abs/2508.01234v2',
  'https://arxiv.org/pdf/2508.01234',
  'https://arxiv.org/pdf/2508.01234v1.pdf',
  'https://arxiv.org/html/2508.01234v3',
  'https://export.arxiv.org/abs/2508.01234',
  'https://doi.org/10.48550/arXiv.2508.01234'
])('%s is the paper', url => {
  expect(canonicalUrl(url)).toBe('https://arxiv.org/abs/2508.01234')
})

test('an old paper of arXiv, and a page that is no paper', () => {
  expect(canonicalUrl('https://arxiv.org/pdf/hep-th/9901001v2')).toBe(
    'https://arxiv.org/abs/hep-th/9901001'
  )
  expect(canonicalUrl('https://arxiv.org/list/cs.CL/recent')).toBe(
    'https://arxiv.org/list/cs.CL/recent'
  )
})

test.each([
  '',
  '4',
  'turn0search1',
  'www.o.example/a/',
  'mailto:a@o.example',
  'javascript:alert(1)',
  'file:///a/',
  'ftp://www.o.example/a/',
  'doi:about',
  'https://',
  'https://[',
  'http://o.example:99999/a/',
  'https://%zz/'
])('`%s` is left as it is', url => {
  expect(canonicalUrl(url)).toBe(url)
})

test('no text throws, and a canonical form is its own', () => {
  const parts = [
    ...[
      'www.',
      'm.',
      'amp.',
      'o.example',
      'google.com/url?q=',
      'doi.org/10.1000/',
      'arxiv.org/abs/'
    ],
    ...['2508.01234', 'v2', '/', '//', '/amp', '?', '&', '&amp;', 'utm_a=1', 'b', '=', '#', '#!'],
    ...[
      ':~:',
      '%',
      '%2',
      '%41',
      '%2F',
      ':80',
      ':443',
      '@',
      '..',
      'ü',
      '\ud800',
      ' ',
      '\n',
      '[',
      'doi:'
    ]
  ]
  const address = fc
    .tuple(fc.constantFrom('http://', 'https://', 'doi:'), fc.array(fc.constantFrom(...parts)))
    .map(([scheme, rest]) => scheme + rest.join(''))
  fc.assert(
    fc.property(fc.oneof(address, fc.string()), url => {
      const canonical = canonicalUrl(url)
      expect(canonicalUrl(canonical)).toBe(canonical)
      if (canonical === url || /\s/.test(url)) return
      expect(canonicalUrl(withoutTracking(url))).toBe(canonical)
    }),
    {numRuns: 2000}
  )
})

test.each([
  ['https://o.example/a', 'https://o.example/a'],
  ['https://www.O.example/a/?b=1#c', 'https://www.O.example/a/?b=1#c'],
  ['https://o.example/a?utm_source=x', 'https://o.example/a'],
  ['https://o.example/a?utm_source=x&id=7#c', 'https://o.example/a?id=7#c'],
  ['https://o.example/a?id=7&utm_source=x&&v=1', 'https://o.example/a?id=7&&v=1'],
  ['https://o.example/a?utm_source=x&amp;id=7', 'https://o.example/a?id=7'],
  ['https://o.example/a?id=7#:~:text=fell', 'https://o.example/a?id=7'],
  ['https://o.example/a#c:~:text=fell', 'https://o.example/a#c'],
  ['https://o.example/a?', 'https://o.example/a?'],
  ['https://o.example/a#utm_source=x', 'https://o.example/a#utm_source=x']
])('%s without tracking is %s', (url, expected) => {
  expect(withoutTracking(url)).toBe(expected)
})
