import {options} from '../options/annotate/index.js'
import {arrayOf, type Expectation, type JsonSchema, string} from '../options/values/index.js'

/** One setting of the config file: an option of `annotate`, or a matter of the command alone. */
interface Setting {
  readonly value: Expectation
  readonly summary: string
}

/** Every setting of the config file by its name. */
export const settings: ReadonlyMap<string, Setting> = new Map<string, Setting>([
  ['$schema', {value: string, summary: 'this schema'}],
  ...[...options].filter(([, {inConfig}]) => inConfig),
  [
    'ignore',
    {
      value: arrayOf(string),
      summary: 'files to leave out, as patterns of `.gitignore`, relative to this file'
    }
  ]
])

/** `citeweld/config.schema.json`: completes and checks the config file in editors. */
export const configSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:citeweld:config:1',
  title: 'Settings of the annotate command, in .annotaterc.json',
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(
    [...settings].map(([name, {summary, value}]) => [
      name,
      {description: sentence(summary), ...value.schema}
    ])
  )
}

/** Descriptions are read in tooltips, where no address of a link is of use. */
function sentence(summary: string): string {
  const words = summary.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
  return `${words[0]!.toUpperCase()}${words.slice(1)}.`
}
