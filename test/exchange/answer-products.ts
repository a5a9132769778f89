import {type OffsetUnit, UnitIndex} from '../../src/text/index.js'

/** One answer of each product, in the shape it documents. Texts, pages and expectations are our own. */
export interface ProductCase {
  /** Reader that has to recognize it. */
  readonly reader: string
  readonly response: Record<string, unknown>
  readonly text: string
  /** `id url` or `id title` of each source. */
  readonly sources: readonly string[]
  /** `covers: words -> ids` of each citation. */
  readonly citations: readonly string[]
  readonly problems?: readonly string[]
}

// An emoji and two bytes for one letter, so that units differ.
export const text = '🐦 Puffins breed on Röst. They dive for herring. More on request.'
const first = '🐦 Puffins breed on Röst.'
const second = 'They dive for herring.'
const a = 'https://puffins.example/rost'
const b = 'https://herring.example/dive'

/** Offsets of words of the text in a unit. */
function offsets(words: string, unit: OffsetUnit, all = text) {
  const index = new UnitIndex(all, unit)
  const start = all.indexOf(words)
  return {start: index.fromUtf16(start), end: index.fromUtf16(start + words.length)}
}

function indexed(words: string, unit: OffsetUnit, all = text) {
  const {start, end} = offsets(words, unit, all)
  return {start_index: start, end_index: end}
}

const startEnd = ({start, end}: {start: number; end: number}) => ({
  startIndex: start,
  endIndex: end
})
const chat = (content: unknown, fields: object = {}) => [
  {index: 0, message: {role: 'assistant', content, ...fields}}
]
const responses = (content: string, annotations: unknown[]) => ({
  type: 'message',
  role: 'assistant',
  content: [{type: 'output_text', text: content, annotations}]
})

const numbered = `${first}[1] ${second}[2]`
const linked = `${first} ([puffins.example](${a})) ${second}`
const link = `[puffins.example](${a})`
const both = [`1 ${a}`, `2 ${b}`]
const byNumber = ['marker: [1] -> 1', 'marker: [2] -> 2']
const byClaim = [`claim: ${first} -> 1`, `claim: ${second} -> 2`]
const pages = [
  {title: 'Puffins', url: a},
  {title: 'Herring', url: b}
]

export const products: readonly ProductCase[] = [
  {
    reader: 'openai-responses',
    response: {
      object: 'response',
      output: [
        {type: 'web_search_call', status: 'completed'},
        responses(linked, [
          {
            type: 'url_citation',
            url: `${a}?utm_source=openai`,
            ...indexed(`(${link})`, 'utf-16', linked)
          }
        ])
      ]
    },
    text: linked,
    sources: [`1 ${a}?utm_source=openai`],
    citations: [`marker: (${link}) -> 1`]
  },
  {
    reader: 'openai-responses',
    // A service that counts code points.
    response: {
      output: [
        responses(linked, [
          {type: 'url_citation', url: a, ...indexed(`(${link})`, 'code-point', linked)}
        ])
      ]
    },
    text: linked,
    sources: [`1 ${a}`],
    citations: [`marker: (${link}) -> 1`]
  },
  {
    reader: 'openai-responses',
    response: {
      output: [
        responses(text, [
          {type: 'url_citation', url: a},
          {type: 'url_citation', url: b, start_index: 0, end_index: 0},
          {type: 'url_citation', url: 'https://far.example', start_index: 900, end_index: 950}
        ])
      ],
      citations: [a]
    },
    text,
    sources: [`1 ${a}`, `2 ${b}`, '3 https://far.example'],
    citations: [],
    problems: [
      `Expected offsets within 0–${text.length} (utf-16), got 900–950`,
      '3 annotations have no place in the text: listed as sources, cited nowhere'
    ]
  },
  {
    reader: 'openai-chat',
    // OpenRouter, with the words of the page.
    response: {
      choices: chat(linked, {
        annotations: [
          {
            type: 'url_citation',
            url_citation: {
              url: a,
              title: 'Puffins',
              content: 'On Röst.',
              ...indexed(link, 'utf-16', linked)
            }
          }
        ]
      })
    },
    text: linked,
    sources: [`1 ${a}`],
    citations: [`marker: ${link} -> 1`]
  },
  {
    reader: 'openai-chat',
    // Groq names what its tools found.
    response: {choices: chat(text, {executed_tools: [{search_results: {results: pages}}]})},
    text,
    sources: both,
    citations: []
  },
  {
    reader: 'thread-message',
    response: {
      object: 'thread.message',
      content: [
        {
          type: 'text',
          text: {
            value: `${first}【4:0†source】 ${second}【4:1†source】`,
            annotations: [
              {
                type: 'file_citation',
                text: '【4:0†source】',
                ...indexed('【4:0†source】', 'code-point', `${first}【4:0†source】`),
                file_citation: {file_id: 'file-7'}
              },
              // Its offsets are wrong: the marker decides.
              {
                type: 'url_citation',
                text: '【4:1†source】',
                start_index: 3,
                end_index: 9,
                url_citation: {url: b, title: 'Herring'}
              },
              {type: 'file_path', text: 'sandbox:/a.csv', file_path: {file_id: 'file-8'}}
            ]
          }
        }
      ]
    },
    text: `${first}【4:0†source】 ${second}【4:1†source】`,
    sources: ['1 file-7', `2 ${b}`],
    citations: ['marker: 【4:0†source】 -> 1', 'marker: 【4:1†source】 -> 2'],
    problems: ['Expected “【4:1†source】” at 3–9 (code-point), found it elsewhere']
  },
  {
    reader: 'perplexity-sonar',
    response: {choices: chat(numbered), citations: [a, b], search_results: pages},
    text: numbered,
    sources: both,
    citations: byNumber
  },
  {
    reader: 'perplexity-sonar',
    // One page twice in the list is one source.
    response: {choices: chat(`${first}[1][3] ${second}[2]`), citations: [a, b, `${a}/`]},
    text: `${first}[1][3] ${second}[2]`,
    sources: both,
    citations: ['marker: [1] -> 1', 'marker: [3] -> 1', 'marker: [2] -> 2']
  },
  {
    reader: 'perplexity-agent',
    response: {
      output: [
        {
          type: 'search_results',
          results: [
            {id: 4, ...pages[0]},
            {id: 9, ...pages[1]}
          ]
        },
        responses(`${first}[4] ${second}[web:9]`, [])
      ]
    },
    text: `${first}[4] ${second}[web:9]`,
    sources: [`4 ${a}`, `9 ${b}`],
    citations: ['marker: [4] -> 4', 'marker: [web:9] -> 9']
  },
  {
    reader: 'xai-chat',
    response: {model: 'grok-4', choices: chat(`${first}[[1]](${a}) ${second}`), citations: [b, a]},
    text: `${first}[[1]](${a}) ${second}`,
    // The list counts otherwise than the text: what the text says holds.
    sources: [`${b} ${b}`, `1 ${a}`],
    citations: [`marker: [[1]](${a}) -> 1`]
  },
  {
    reader: 'zhipu',
    response: {
      choices: chat(`${first}[ref_1] ${second}[ref_2]`),
      web_search: [
        {refer: 'ref_1', link: a, title: 'Puffins'},
        {refer: 'ref_2', link: b, title: 'Herring'}
      ]
    },
    text: `${first}[ref_1] ${second}[ref_2]`,
    sources: both,
    citations: ['marker: [ref_1] -> 1', 'marker: [ref_2] -> 2']
  },
  {
    reader: 'search-info',
    // Qwen, DashScope.
    response: {
      output: {
        choices: chat(numbered),
        search_info: {search_results: pages.map((page, at) => ({index: at + 1, ...page}))}
      }
    },
    text: numbered,
    sources: both,
    citations: byNumber
  },
  {
    reader: 'search-info',
    // ERNIE, Qianfan.
    response: {
      choices: chat(`${first}^[1]^ ${second}^[2]^`),
      search_results: pages.map((page, at) => ({index: at + 1, ...page}))
    },
    text: `${first}^[1]^ ${second}^[2]^`,
    sources: both,
    citations: ['marker: ^[1]^ -> 1', 'marker: ^[2]^ -> 2']
  },
  {
    reader: 'azure-on-your-data',
    response: {
      choices: chat(`${first} [doc1][doc2] ${second} [doc3]`, {
        context: {
          citations: [
            {title: 'Puffins', url: a, content: 'Röst.'},
            // Another passage of the same page.
            {title: 'Puffins', url: a, content: 'Burrows.'},
            {filepath: 'herring.pdf', content: 'Depth.'}
          ]
        }
      })
    },
    text: `${first} [doc1][doc2] ${second} [doc3]`,
    sources: [`doc1 ${a}`, 'doc3 herring.pdf'],
    citations: ['marker: [doc1] -> doc1', 'marker: [doc2] -> doc1', 'marker: [doc3] -> doc3']
  },
  {
    reader: 'litellm',
    response: {
      choices: chat(text, {
        provider_specific_fields: {
          citations: [
            [
              {
                type: 'char_location',
                supported_text: first,
                cited_text: 'Röst.',
                document_index: 0,
                document_title: 'Birds'
              }
            ],
            [{type: 'web_search_result_location', supported_text: second, url: b, title: 'Herring'}]
          ]
        }
      })
    },
    text,
    sources: ['1 Birds', `2 ${b}`],
    citations: byClaim
  },
  {
    reader: 'brave-answers',
    response: {
      choices: chat(
        `${first}<citation>{"number":3,"url":"${a}","snippet":"Röst."}</citation> ${second}`
      )
    },
    text: `${first}<citation>{"number":3,"url":"${a}","snippet":"Röst."}</citation> ${second}`,
    sources: [`3 ${a}`],
    citations: [`marker: <citation>{"number":3,"url":"${a}","snippet":"Röst."}</citation> -> 3`]
  },
  {
    reader: 'mistral',
    response: {
      choices: chat([
        {type: 'text', text: first.slice(0, -1)},
        {type: 'reference', reference_ids: [3, 'x']},
        {type: 'text', text: '.'}
      ])
    },
    text: first,
    sources: ['3 ', 'x '],
    citations: ['marker:  -> 3,x']
  },
  {
    reader: 'gemini',
    // Names as the Python SDK dumps them.
    response: {
      candidates: [
        {
          content: {parts: [{text}]},
          grounding_metadata: {
            grounding_chunks: [{web: {uri: a, title: 'Puffins'}}, {web: {uri: b}}],
            grounding_supports: [
              {
                segment: {end_index: offsets(first, 'utf-8').end, text: first},
                grounding_chunk_indices: [0]
              },
              {segment: indexed(second, 'utf-8'), grounding_chunk_indices: [1, 0]}
            ]
          }
        }
      ]
    },
    text,
    sources: both,
    citations: [`claim: ${first} -> 1`, `claim: ${second} -> 2,1`]
  },
  {
    reader: 'gemini-interactions',
    response: {
      status: 'completed',
      steps: [
        {type: 'thought', signature: 's'},
        {
          type: 'model_output',
          content: [
            {
              type: 'text',
              text,
              annotations: [
                {type: 'url_citation', url: a, ...indexed(first, 'utf-8')},
                {type: 'url_citation', url: b, ...indexed(second, 'utf-8')}
              ]
            }
          ]
        }
      ]
    },
    text,
    sources: both,
    citations: byClaim
  },
  {
    reader: 'gemini-interactions',
    // A preview, and a tool that counts characters.
    response: {
      outputs: [
        {
          type: 'text',
          text,
          annotations: [
            {source: a, ...indexed(first, 'code-point')},
            {source: b, ...indexed(second, 'code-point')}
          ]
        }
      ]
    },
    text,
    sources: both,
    citations: byClaim
  },
  {
    reader: 'vertex-ai-search',
    response: {
      answer: {
        answerText: text,
        citations: [
          {endIndex: String(offsets(first, 'utf-8').end), sources: [{referenceId: '0'}]},
          {
            startIndex: String(offsets(second, 'utf-8').start),
            endIndex: String(offsets(second, 'utf-8').end),
            sources: [{referenceId: '1'}, {referenceId: '8'}]
          }
        ],
        references: [
          {chunkInfo: {content: 'Röst.', documentMetadata: {uri: a, title: 'Puffins'}}},
          {
            unstructuredDocumentInfo: {
              uri: b,
              title: 'Herring',
              chunkContents: [{content: 'Depth.'}]
            }
          }
        ]
      }
    },
    text,
    sources: both,
    citations: byClaim,
    problems: ['Expected a reference of 2, got 1, 8']
  },
  {
    reader: 'vertex-check-grounding',
    response: {
      supportScore: 0.8,
      citedChunks: [{chunkText: 'Röst.', source: '0', uri: a}],
      claims: [
        {startPos: 0, endPos: offsets(first, 'utf-8').end, claimText: first, citationIndices: [0]},
        {startPos: offsets(second, 'utf-8').start, endPos: 60, claimText: second}
      ]
    },
    text: `${first} ${second}`,
    sources: [`1 ${a}`],
    citations: [`claim: ${first} -> 1`]
  },
  {
    reader: 'anthropic-messages',
    response: {
      type: 'message',
      content: [
        {type: 'text', text: 'In short: '},
        {
          type: 'text',
          text: second,
          citations: [
            {
              type: 'search_result_location',
              source: b,
              title: 'Herring',
              cited_text: 'Depth.',
              search_result_index: 0
            },
            {
              type: 'page_location',
              document_index: 2,
              document_title: 'Birds',
              cited_text: 'x',
              start_page_number: 3,
              end_page_number: 4
            }
          ]
        }
      ]
    },
    text: `In short: ${second}`,
    sources: [`1 ${b}`, '2 Birds'],
    citations: [`claim: ${second} -> 1`, `claim: ${second} -> 2 (p. 3)`]
  },
  {
    reader: 'claude-export',
    response: {
      name: 'Birds',
      chat_messages: [
        {sender: 'human', content: [{type: 'text', text: 'Where?'}]},
        {
          sender: 'assistant',
          content: [
            {
              type: 'text',
              text,
              citations: [
                {
                  uuid: 'c',
                  ...indexed(second, 'utf-16'),
                  details: {type: 'web_search_citation', url: b}
                }
              ]
            }
          ]
        }
      ]
    },
    text,
    sources: [`1 ${b}`],
    citations: [`claim: ${second} -> 1`]
  },
  {
    reader: 'chatgpt-export',
    response: {
      title: 'Birds',
      mapping: {
        q: {message: {author: {role: 'user'}, content: {parts: ['Where?']}}},
        r: {
          message: {
            author: {role: 'assistant'},
            content: {
              content_type: 'text',
              parts: [`${first} \uE200cite\uE202turn0search3\uE202turn1view0\uE201 ${second}`]
            },
            metadata: {
              content_references: [
                {
                  type: 'grouped_webpages',
                  matched_text: '\uE200cite\uE202turn0search3\uE202turn1view0\uE201',
                  start_idx: 26,
                  end_idx: 57,
                  items: [
                    {
                      title: 'Puffins',
                      url: a,
                      refs: [{turn_index: 0, ref_type: 'search', ref_index: 3}]
                    },
                    {title: 'Herring', url: b}
                  ]
                },
                {type: 'entity', matched_text: 'Röst', start_idx: 20, end_idx: 24},
                {
                  type: 'sources_footnote',
                  matched_text: ' ',
                  start_idx: 0,
                  end_idx: 0,
                  sources: [{title: 'Puffins', url: a}]
                }
              ]
            }
          }
        }
      }
    },
    text: `${first} \uE200cite\uE202turn0search3\uE202turn1view0\uE201 ${second}`,
    sources: [`turn0search3 ${a}`, `turn1view0 ${b}`],
    citations: [
      'marker: \uE200cite\uE202turn0search3\uE202turn1view0\uE201 -> turn0search3,turn1view0'
    ]
  },
  {
    reader: 'cohere-v2',
    response: {
      message: {
        content: [{type: 'text', text}],
        citations: [
          {
            ...offsets(first, 'code-point'),
            text: first,
            sources: [{type: 'document', id: 'd:0', document: {title: 'Birds'}}]
          }
        ]
      }
    },
    text,
    sources: ['d:0 Birds'],
    citations: [`claim: ${first} -> d:0`]
  },
  {
    reader: 'cohere-v1',
    response: {
      text,
      citations: [{...offsets(second, 'code-point'), text: second, document_ids: ['d_1']}],
      documents: [
        {id: 'd_0', title: 'Birds'},
        {id: 'd_1', url: b}
      ]
    },
    text,
    sources: ['d_0 Birds', `d_1 ${b}`],
    citations: [`claim: ${second} -> d_1`]
  },
  {
    reader: 'bedrock-retrieve-and-generate',
    response: {
      output: {text},
      citations: [
        {
          generatedResponsePart: {
            textResponsePart: {
              text: first,
              span: {start: 0, end: offsets(first, 'code-point').end - 1}
            }
          },
          retrievedReferences: [
            {
              content: {text: 'Röst.'},
              location: {type: 'S3', s3Location: {uri: 's3://birds/rost.pdf'}}
            }
          ]
        },
        {
          generatedResponsePart: {textResponsePart: {text: second, span: {start: 9, end: 9}}},
          retrievedReferences: []
        }
      ]
    },
    text,
    sources: ['1 s3://birds/rost.pdf'],
    citations: [`claim: ${first} -> 1`]
  },
  {
    reader: 'bedrock-converse',
    response: {
      output: {
        message: {
          role: 'assistant',
          content: [
            {text: 'In short: '},
            {
              citationsContent: {
                content: [{text: second}],
                citations: [
                  {
                    title: 'Birds',
                    sourceContent: [{text: 'x'}],
                    location: {documentPage: {documentIndex: 0, start: 2, end: 3}}
                  }
                ]
              }
            }
          ]
        }
      }
    },
    text: `In short: ${second}`,
    sources: ['1 Birds'],
    citations: [`claim: ${second} -> 1 (pp. 2–3)`]
  },
  {
    reader: 'bedrock-agentic-retrieve',
    response: {
      result: {
        results: [
          {
            content: {text: 'Röst.'},
            metadata: {_document_title: 'Birds', _source_uri: 's3://birds/rost.pdf'}
          },
          {content: {text: 'Depth.'}, metadata: {_document_id: 'herring'}}
        ],
        generatedResponse: {
          answer: text,
          citations: [
            {
              ...startEnd(offsets(second, 'code-point')),
              references: [{resultIndex: 1}, {resultIndex: 0}]
            }
          ]
        }
      }
    },
    text,
    sources: ['1 s3://birds/rost.pdf', '2 herring'],
    citations: [`claim: ${second} -> 2,1`]
  },
  {
    reader: 'langchain',
    response: {
      type: 'ai',
      content: [
        {
          type: 'text',
          text,
          annotations: [
            {type: 'citation', url: a, ...startEnd(offsets(first, 'utf-16')), citedText: 'Röst.'},
            {type: 'citation', url: b, ...indexed(second, 'utf-16')}
          ]
        }
      ]
    },
    text,
    sources: both,
    citations: byClaim
  },
  {
    reader: 'langchain',
    // Anthropic's blocks in the shape of LangChain: the block is the claim.
    response: {
      lc: 1,
      type: 'constructor',
      kwargs: {
        content: [
          {type: 'text', text: 'In short: '},
          {
            type: 'text',
            text: second,
            annotations: [{type: 'citation', title: 'Birds', cited_text: 'Depth.'}]
          }
        ]
      }
    },
    text: `In short: ${second}`,
    sources: ['1 Birds'],
    citations: [`claim: ${second} -> 1`]
  },
  {
    reader: 'ai-sdk',
    response: {
      role: 'assistant',
      parts: [
        {type: 'text', text: numbered},
        {type: 'source-url', sourceId: 'k1', url: a},
        {type: 'source-document', sourceId: 'k2', title: 'Herring', mediaType: 'application/pdf'}
      ]
    },
    text: numbered,
    sources: [`k1 ${a}`, 'k2 Herring'],
    citations: ['marker: [1] -> k1', 'marker: [2] -> k2']
  },
  {
    reader: 'ai-sdk',
    response: {text: linked, sources: [{type: 'source', sourceType: 'url', id: 'k1', url: a}]},
    text: linked,
    sources: [`k1 ${a}`],
    citations: [`marker: ${link} -> k1`]
  },
  {
    reader: 'llamaindex',
    response: {
      response: numbered,
      source_nodes: [
        {
          node: {id_: 'n1', text: 'Source 1:\nRöst.', metadata: {file_name: 'birds.pdf'}},
          score: 0.8
        },
        {node: {id_: 'n2', text: 'Depth.', metadata: {}}}
      ]
    },
    text: numbered,
    sources: ['1 birds.pdf', '2 n2'],
    citations: byNumber
  },
  {
    reader: 'haystack',
    response: {
      init_parameters: {
        data: numbered,
        documents: [
          {id: 'd1', content: 'Röst.', meta: {url: a, title: 'Puffins'}},
          {init_parameters: {id: 'd2', content: 'Depth.', meta: {name: 'herring.pdf'}}}
        ]
      }
    },
    text: numbered,
    sources: [`1 ${a}`, '2 herring.pdf'],
    citations: byNumber
  },
  {
    reader: 'exa',
    response: {answer: linked, citations: pages.map(page => ({id: page.url, ...page}))},
    text: linked,
    sources: both,
    citations: [`marker: ${link} -> 1`]
  },
  {
    reader: 'tavily',
    // The text has a list of its own, in another order: it says what its numbers mean.
    response: {
      content: `${numbered}\n\n## Sources\n\n[1] Herring: ${b}\n[2] Puffins: ${a}`,
      sources: pages
    },
    text: `${numbered}\n\n## Sources\n\n[1] Herring: ${b}\n[2] Puffins: ${a}`,
    sources: [`2 ${a}`, `1 ${b}`],
    citations: []
  },
  {
    reader: 'tavily',
    response: {query: 'puffins', answer: text, results: pages},
    text,
    sources: both,
    citations: []
  },
  {
    reader: 'linkup',
    response: {
      answer: numbered,
      sources: pages.map(({title, url}) => ({name: title, url, snippet: 'x'}))
    },
    text: numbered,
    sources: both,
    citations: byNumber
  },
  {
    reader: 'you-com',
    response: {
      output: {
        content: `${first} [[1]] ${second} [[1, 2]]`,
        content_type: 'text',
        sources: pages.map(page => ({...page, snippets: ['x', 'y']}))
      }
    },
    text: `${first} [[1]] ${second} [[1, 2]]`,
    sources: both,
    citations: ['marker: [[1]] -> 1', 'marker: [[1, 2]] -> 1,2']
  },
  {
    reader: 'you-com',
    response: {
      output: [
        {
          type: 'web_search.results',
          content: pages.map(page => ({source_type: 'web_search', ...page}))
        },
        {type: 'message.answer', text: numbered}
      ]
    },
    text: numbered,
    sources: both,
    citations: byNumber
  },
  {
    reader: 'kagi',
    response: {meta: {id: 'm'}, data: {output: `${first}【1】 ${second}【2】`, references: pages}},
    text: `${first}【1】 ${second}【2】`,
    sources: both,
    citations: ['marker: 【1】 -> 1', 'marker: 【2】 -> 2']
  },
  {
    reader: 'cloudflare-ai-search',
    response: {
      result: {
        response: text,
        data: [{file_id: 'f1', filename: 'birds.pdf', content: [{type: 'text', text: 'x'}]}]
      }
    },
    text,
    sources: ['1 birds.pdf'],
    citations: []
  },
  {
    reader: 'copilot-studio',
    response: {
      type: 'message',
      text: numbered,
      entities: [
        {
          type: 'https://schema.org/Message',
          citation: pages.map(({title, url}, at) => ({
            '@type': 'Claim',
            position: at + 1,
            appearance: {name: title, url}
          }))
        }
      ]
    },
    text: numbered,
    sources: both,
    citations: byNumber
  },
  {
    reader: 'microsoft-365-copilot',
    response: {
      messages: [
        {text: 'Where do puffins breed?'},
        {
          text,
          attributions: [
            {attributionType: 'citation', providerDisplayName: 'Puffins', seeMoreWebUrl: a}
          ]
        }
      ]
    },
    text,
    sources: [`1 ${a}`],
    citations: []
  },
  {
    reader: 'amazon-q',
    response: {
      systemMessage: text,
      sourceAttributions: [
        {
          citationNumber: 1,
          title: 'Puffins',
          url: a,
          textMessageSegments: [{beginOffset: 0, endOffset: offsets(first, 'code-point').end}]
        }
      ]
    },
    text,
    sources: [`1 ${a}`],
    citations: [`claim: ${first} -> 1`]
  },
  {
    reader: 'glean',
    response: {
      messages: [
        {author: 'USER', fragments: [{text: 'Where?'}]},
        {
          author: 'GLEAN_AI',
          fragments: [
            {text: first},
            {citation: {sourceDocument: {id: 'g1', title: 'Puffins', url: a}}},
            {text: ` ${second}`}
          ]
        }
      ]
    },
    text: `${first} ${second}`,
    sources: [`1 ${a}`],
    citations: ['marker:  -> 1']
  },
  {
    reader: 'dify',
    response: {
      answer: text,
      metadata: {retriever_resources: [{position: 1, document_name: 'birds.pdf', content: 'x'}]}
    },
    text,
    sources: ['1 birds.pdf'],
    citations: []
  },
  {
    reader: 'open-webui',
    response: {
      role: 'assistant',
      content: numbered,
      sources: [
        {source: {name: 'Puffins', url: a}, document: ['Röst.'], metadata: [{source: a}]},
        {source: {name: 'birds'}, document: ['Depth.'], metadata: [{name: 'herring.pdf'}]}
      ]
    },
    text: numbered,
    sources: [`1 ${a}`, '2 herring.pdf'],
    citations: byNumber
  }
]
