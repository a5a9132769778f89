import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {broken, mended, Workplace} from '../cli/command.js'

// The command beside other programs: GNU parallel, git, and `script`, which is a terminal to it.

const place = new Workplace()

test('GNU parallel gives what one process gives', () => {
  const records = Array.from({length: 2000}, (_, id) =>
    JSON.stringify({id, text: `Report ${id} fell [${id % 40}][\n${id % 7}]. It rose again [2].`})
  )
  place.write('records.ndjson', `${records.join('\n')}\n`)
  const alone = place.shell('$ANNOTATE -f ndjson < records.ndjson | sha256sum')
  const many = place.shell(
    'parallel --will-cite --pipe -N 500 --keep-order -j 2 $ANNOTATE -f ndjson < records.ndjson | sha256sum'
  )
  expect([many.status, many.stderr]).toEqual([0, ''])
  expect(many.stdout).toBe(alone.stdout)
})

test('git applies what --dry-run shows', () => {
  const here = new Workplace({'a.md': broken, 'docs/b.md': broken})
  const {stdout} = here.annotate(['--fix', '--dry-run', '.'])
  spawnSync('git', ['apply', '-'], {cwd: here.folder, input: stdout})
  expect(readFileSync(here.path('a.md'), 'utf8')).toBe(mended)
  expect(readFileSync(here.path('docs/b.md'), 'utf8')).toBe(mended)
})

test('a bar for many files on a terminal, nothing elsewhere', () => {
  const many = new Workplace()
  for (let number = 10; number < 40; number++) many.write(`in/${number}.md`, 'Ozone fell [4].\n')
  expect(many.annotate(['in', '-o', 'out/'])).toMatchObject({status: 0, stdout: '', stderr: ''})
  const onTerminal = (flags: string) =>
    many.shell(`script -qec "$ANNOTATE in -o again/ ${flags}" /dev/null`).stdout
  expect(onTerminal('')).toContain('of 30 articles')
  expect(onTerminal('--quiet')).toBe('')
})
