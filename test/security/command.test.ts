import {existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync} from 'node:fs'
import {expect, test} from 'vitest'
import {broken, Workplace} from '../cli/command.js'

/** Clears the screen, sets the title, rings, and turns the direction; CSI as one character, too. */
const commands = '\u001B[2J\u001B]0;owned\u0007\u0008\u009B31m\u202E'
const commanding = /(?![\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069]/u

const hostile = [
  `Rates fell [4][${commands}8].`,
  `They ${commands} rose [9${commands}] once more [citation needed].`,
  `As follows ${commands}:`,
  '',
  `[4] A ${commands} https://a.example`,
  `[4] B ${commands} https://b.example`,
  ''
].join('\n')

test.each([
  ['text', ['--format', 'text', 'a.md']],
  ['check', ['--check', 'a.md']],
  ['github', ['--format', 'github', 'a.md']],
  ['a difference in colours', ['--fix', '--dry-run', '--color', 'a.md']]
])('%s never commands the terminal', (_, args) => {
  const here = new Workplace({'a.md': `${hostile}\n${broken}`})
  const {stdout, stderr} = here.annotate(args)
  expect(stdout.length).toBeGreaterThan(20)
  // Colours are the command's own.
  expect((stdout + stderr).replace(/\u001B\[\d{1,2}m/g, '')).not.toMatch(commanding)
})

test('neither do names of files, in problems and in what went wrong', () => {
  const name = `a${commands.replace(/\0/g, '')}.md`
  const here = new Workplace({[name]: hostile})
  const problems = here.annotate(['--check', name])
  expect(problems.stdout).toContain(':1:')
  const failure = here.annotate([`${name}.gone`])
  expect(failure.status).toBe(2)
  expect(failure.stderr.split('\n')).toHaveLength(2)
  const workflow = here.annotate(['--format', 'github', name])
  expect(workflow.stdout).toContain('file=a')
  for (const {stdout, stderr} of [problems, failure, workflow]) {
    expect(stdout + stderr).not.toMatch(commanding)
  }
})

test('a workflow reads no command but the problems', () => {
  const text = `Rates fell [4][\n8].\n\nAs\n::error::x follows [citation needed]::set-output name=a::b %0A::error::y:\n\nMore.\n`
  const here = new Workplace({'a,b%0A::x.md': text})
  const {stdout} = here.annotate(['--format', 'github', 'a,b%0A::x.md'])
  const lines = stdout.trimEnd().split('\n')
  expect(lines.length).toBeGreaterThan(1)
  for (const line of lines) {
    expect(line).toMatch(
      /^::(?:error|warning|notice) file=a%2Cb%250A%3A%3Ax\.md,line=\d+(?:,[a-zA-Z]+=[^,:]+)*,title=citeweld%3A[\w-]+::/
    )
  }
})

test('SARIF stays JSON', () => {
  const here = new Workplace({'a.md': hostile})
  const {runs} = JSON.parse(here.annotate(['--format', 'sarif', 'a.md']).stdout)
  expect(runs[0].results.length).toBeGreaterThan(0)
})

test('a name from standard input leaves no folder', () => {
  const here = new Workplace()
  mkdirSync(here.path('in/out'), {recursive: true})
  for (const name of ['../../escaped.md', '/escaped.md', '..', 'a/../../../escaped.md']) {
    here.annotate(['--stdin-filename', name, '--out', 'in/out/', '--format', 'json'], broken)
  }
  expect(readdirSync(here.folder)).toEqual(['in'])
  expect(readdirSync(here.path('in'))).toEqual(['out'])
  expect(readdirSync(here.path('in/out')).every(file => file.endsWith('.json'))).toBe(true)
})

test('the name of an article adds no folder to a template', () => {
  const here = new Workplace({'a/b...md': broken, 'a/{dir}.md': broken})
  here.annotate(['--out', 'out/{name}.json', '--format', 'json', 'a'])
  expect(readdirSync(here.folder).sort()).toEqual(['a', 'out'])
  expect(readdirSync(here.path('out')).sort()).toEqual(['b...json', '{dir}.json'])
})

test('a path with a NUL is one clear line', () => {
  const here = new Workplace({'a.md': broken, list: 'a\0b.md'})
  const {status, stderr} = here.annotate(['--files-from', 'list'])
  expect(status).toBe(2)
  expect(stderr).not.toContain('    at ')
})

test('--fix follows no link below a folder, and one that is named', () => {
  const here = new Workplace({'outside/a.md': broken, 'in/own.md': broken})
  symlinkSync('../outside', here.path('in/folder'))
  symlinkSync('../outside/a.md', here.path('in/link.md'))
  expect(here.annotate(['--fix', 'in']).stdout).toBe('in/own.md\n')
  expect(here.annotate(['--fix', 'in/**/*.md']).stdout).toBe('')
  expect(readFileSync(here.path('outside/a.md'), 'utf8')).toBe(broken)
  expect(here.annotate(['--fix', 'in/link.md']).stdout).toBe('in/link.md\n')
  expect(readFileSync(here.path('outside/a.md'), 'utf8')).not.toBe(broken)
})

test('a loop of links ends', () => {
  const here = new Workplace({'in/a.md': broken})
  symlinkSync('..', here.path('in/up'))
  symlinkSync('self.md', here.path('in/self.md'))
  expect(here.annotate(['--check', 'in']).status).toBe(1)
  expect(here.annotate(['in/self.md']).status).toBe(2)
})

test('what cannot be written leaves what stood there', () => {
  const here = new Workplace({'a.md': broken, 'out.json/x': 'x'})
  const {status, stderr} = here.annotate(['--out', 'a.md/b.json', '--format', 'json', 'a.md'])
  expect(status).toBe(2)
  expect(stderr.split('\n')).toHaveLength(2)
  expect(readFileSync(here.path('a.md'), 'utf8')).toBe(broken)
  expect(existsSync(here.path('out.json/x'))).toBe(true)
})
