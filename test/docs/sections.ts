import {help} from '../../src/cli/help.js'
import {options} from '../../src/options/annotate/index.js'
import {checks, scatteredMarker} from '../../src/problems/index.js'
import {repairRules} from '../../src/repair/index.js'
import {gfmTable, inCode} from './tables.js'

/** What the README says of things that say it themselves, beside their code. */
export const sections: Readonly<Record<string, () => string>> = {
  options: () =>
    [...options]
      .map(([name, {type, summary, fallback}]) => {
        const otherwise = fallback === undefined ? '' : ` (when left out: ${fallback})`
        return wrap(`- \`${name}\` (\`${type}\`): ${summary}${otherwise}`)
      })
      .join('\n'),

  help: () => `\`\`\`text\n${help.trimEnd()}\n\`\`\``,

  repairs: () =>
    gfmTable(
      ['rule', 'what is done', 'for example', 'certainty'],
      repairRules.map(({id, summary, certainty, examples}) => {
        const pairs = examples.map(example => changedLines(example).map(inCode).join(' → '))
        return [`\`${id}\``, summary, pairs.join('; '), certainty]
      })
    ),

  problems: () =>
    gfmTable(
      ['rule', 'severity', 'what is wrong', 'what to do', 'for example'],
      [...checks, scatteredMarker]
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .map(rule => [
          ...[`\`${rule.id}\``, rule.severity, rule.summary, rule.help],
          'example' in rule ? inCode(rule.example.before) : ''
        ])
    )
}

/** An example without the lines that stay, save the neighbors of lines that come or go. */
function changedLines({before, after}: {readonly before: string; readonly after: string}) {
  const [old, now] = [before.trimEnd().split('\n'), after.trimEnd().split('\n')]
  let same = 0
  while (same < Math.min(old.length, now.length) && old[same] === now[same]) same++
  let end = 0
  while (end < Math.min(old.length, now.length) - same && old.at(-1 - end) === now.at(-1 - end))
    end++
  const isLost = old.length - same - end === 0 || now.length - same - end === 0
  const context = isLost ? 1 : 0
  const cut = (lines: readonly string[]) =>
    lines.slice(Math.max(0, same - context), lines.length - Math.max(0, end - context)).join('\n')
  return [cut(old), cut(now)]
}

/** Lines of a list item, at most 100 characters long. */
function wrap(item: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of item.split(' ')) {
    if (line !== '' && line.length + word.length >= 100) {
      lines.push(line)
      line = `  ${word}`
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}
