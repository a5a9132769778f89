import type {Root} from 'mdast'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import remarkCiteweld from '../../src/hosts/remark.js'
import {parseMarkdown} from '../../src/index.js'

const markdown = 'Ozone fell [4][\n8] twice [ ].\n\n[8]: https://example.org/rates\n'

test('parses repaired text and leaves citation nodes', async () => {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkCiteweld)
    .use(remarkStringify)
  const file = await processor.process(markdown)
  expect(String(file)).toBe('Ozone fell [4][8] twice \\[ ].\n\n[8]: https://example.org/rates\n')
  expect(file.data.citeweld?.citations.map(({raw}) => raw)).toEqual(['[4]', '[\n8]'])
  expect(file.messages.map(({ruleId}) => ruleId)).toContain('split-marker')
})

test('citations become links to a Sources section, and back', async () => {
  const processor = unified()
    .use(remarkParse)
    .use(remarkCiteweld)
    .use(remarkRehype)
    .use(rehypeStringify)
  const html = String(await processor.process(markdown))
  expect(html).toContain(
    '<a class="cite" id="cite-1" data-cite="4" href="#src-4" role="doc-biblioref" aria-label="[4]">[4]</a>' +
      '<a class="cite" id="cite-2" data-cite="8" data-cite-state="repaired" href="#src-8" role="doc-biblioref"'
  )
  const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(match => match[1])
  expect(targets.length).toBe(4)
  for (const target of targets) expect(html).toContain(`id="${target}"`)
})

test.each([[[remarkParse]], [[]]])('%o: another parser reads in place of the host', host => {
  const processor = unified()
    .use(host)
    .use(remarkGfm)
    .use(remarkCiteweld, {parser: parseMarkdown})
    .use(remarkStringify)
  const text = `${markdown}\n| a |\n| - |\n| b [4] |\n`
  const file = processor.processSync(text)
  expect(file.data.citeweld?.citations.map(({raw}) => raw)).toEqual(['[4]', '[\n8]', '[4]'])
  expect(String(file)).toContain('Ozone fell [4][8] twice')
})

test('without a Sources section nothing links to one', async () => {
  const processor = unified()
    .use(remarkParse)
    .use(remarkCiteweld, {sourcesSection: false})
    .use(remarkRehype)
    .use(rehypeStringify)
  const html = String(await processor.process('Ozone fell [4].'))
  expect(html).toBe(
    '<p>Ozone fell <span class="cite" id="cite-1" data-cite="4" data-cite-state="unknown">[4]' +
      '<span class="visually-hidden"> (unknown source)</span></span>.</p>'
  )
})

test('a tree that comes from elsewhere is read, and its breakage reported', async () => {
  const tree = unified().use(remarkParse).parse('Ozone fell [4], methane rose [ ')
  const processor = unified().use(remarkCiteweld)
  const {VFile} = await import('vfile')
  const file = new VFile('Ozone fell [4], methane rose [ ')
  await processor.run(tree, file)
  expect(file.data.citeweld?.citations.map(({raw, status}) => [raw, status])).toEqual([
    ['[4]', 'intact'],
    ['[', 'truncated']
  ])
})

test('plugins in between may change words and put in nodes', async () => {
  const curly = () => (tree: Root) => {
    for (const node of tree.children) {
      if (node.type !== 'paragraph') continue
      for (const child of node.children) {
        if (child.type === 'text') child.value = child.value.replaceAll("'", '’')
      }
    }
    tree.children.unshift({type: 'paragraph', children: [{type: 'text', value: 'Contents'}]})
  }
  const processor = unified()
    .use(remarkParse)
    .use(curly)
    .use(remarkCiteweld)
    .use(remarkRehype)
    .use(rehypeStringify)
  const html = String(
    await processor.process(
      "It's less [1][2].\n\n## Sources\n\n[1] Jo's survey, https://example.org/a\n[2] A filing, https://example.org/b\n"
    )
  )
  expect(html).toContain('<p>Contents</p>')
  expect(html).toContain('It’s less <span class="cite-group">')
  expect(html).toContain('<a id="src-1"></a>[1] Jo’s survey')
  expect(html).toContain('<a id="src-2"></a>[2] A filing')
})

test('a tree without offsets is left alone, and said so', async () => {
  const {VFile} = await import('vfile')
  const file = new VFile('Ozone fell [4]')
  const tree: Root = {type: 'root', children: []}
  await unified().use(remarkCiteweld).run(tree, file)
  expect(String(file.messages[0])).toContain('Cannot read citations')
})
