import {fieldsAt, hasList, nameAt} from '../fields.js'
import type {AnswerReader} from '../reader.js'
import {sourceOf} from '../source.js'
import {outputPieces} from './openai.js'

/**
 * Perplexity Agent.
 *
 * ```json
 * {"output": [{"type": "search_results", "results": [{"id": 7, "url": "https://a.org", "title": "A"}]},
 *   {"type": "message", "content": [{"type": "output_text", "text": "Rates fell.[7]", "annotations": []}]}]}
 * ```
 *
 * `[7]` and `[web:7]` in the text name the result with that `id`.
 */
export const perplexityAgent: AnswerReader = {
  name: 'perplexity-agent',
  product: 'Perplexity Agent',
  shape: 'a list `output` with items of type `search_results`',
  units: ['utf-16', 'code-point'],
  numbered: true,
  recognizes: response => hasList({output: searches(response)}, 'output[].results'),
  pieces: outputPieces,
  sources: response =>
    searches(response)
      .flatMap(search => fieldsAt(search, 'results[]'))
      .map((result, at) => sourceOf(result, {id: nameAt(result, 'id') ?? String(at + 1)}))
}

const searches = (response: unknown) =>
  fieldsAt(response, 'output[]').filter(({type}) => type === 'search_results')
