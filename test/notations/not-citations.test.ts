import {expect, test} from 'vitest'
import {annotate} from '../../src/index.js'

// What looks like a citation in one notation or another, and is none.
test.each([
  // Numbers in brackets.
  'The edition of [2024] is sold out.',
  'Read rows[4] and items[0] first.',
  'It is in a[0][1] of the matrix.',
  'The interval [0, 1] is closed.',
  'The interval was [707, 890] ±92.',
  'He cited it at [45] of the judgment.',
  'The molecule [18]annulene is flat.',
  'It was [1998] HKLRD 25.',
  '依据银发[2014]127号文件。',
  'The value $x[4]$ is small.',
  'Run `fell [4]` again.',
  '```\nfell [4]\n```',
  'See ![fell [4]](https://a.example/i.png) below.',
  'See [chapter 4](https://a.example/b) below [sic].',
  'Use [0-9] and [a-z] here.',
  'Open src/[4].ts and x[1].pdf now.',
  '- [ ] Sow\n- [x] Reap',
  '> [!NOTE]\n> Rates fell.',
  '[TOC]\n\nRates fell.',
  'Rates fell [sic] in May [...] and June [citation needed].',
  'The speed is in [km/h] here.',
  'See [example] and [section] there.',
  '---\ntitle: "Rates fell [4]"\n---\n\nRates fell.',
  '<span title="fell [4]">Rates</span> fell.',
  '[INFO] 12:03:55 started; [WARN] slow; [2024-05-01 12:03:55] stopped.',
  'Use version [1.2.3] or [v2].',
  // Linked numbers and their kin.
  'See [[2021-11-01]] and [[Home]] there.',
  'The code [[9,1,3]] corrects one error.',
  'See [2023](https://a.example/2023) there.',
  '- [Rates](#rates)\n- [Prices](#prices)\n\nRates fell.',
  'The area is 5 cm<sup>-2</sup> and 10<sup>10</sup> more.',
  'Call us ([opening hours](https://a.example/hours)) today, or read [the page](https://a.example/p).',
  // Footnotes and keywords.
  'The class [^0-9] is no digit, nor is [^abc].',
  'The keys [cite] and [citation] and [reference: Kim] stay.',
  'Prices rose [web] and [page: four].',
  'See [web-design] and [code-review] there.',
  'See [ref_a] and [doc] and [doctor].',
  'Save it as [pdf] there.',
  'The user (ID: abc) left; section ## 4 too.',
  'It holds [C6H12O6] and [sec2024].',
  'The key pqac-12 is short.',
  'Read [p.0] first.',
  'The (source code) of the [Source text] is open.',
  'Use {{ items[0] }} and {{name}} here.',
  // Works by name.
  'It opened (May 2021) and closed (Summer, 2022).',
  'Write to ann@b.example or @ann today.',
  'Write to [ann@b.example] today.',
  'Use \\section{kim2020} here.',
  // OpenAI, tags.
  'Please cite turns of phrase.',
  '【最后】请看【重要通知】。',
  '依据〔2014〕号文件。',
  'He read <cite>Dune</cite> twice.',
  'The <code>co</code> of <co>carbon</co> here.',
  'See <|endoftext|> there.',
  'An image<grok:render card_id="a1" type="render_searched_image"><argument name="image_id">0</argument></grok:render>.'
])('cites nothing: %s', text => {
  expect(annotate(text).citations.map(({raw, style}) => [raw, style])).toEqual([])
})
