// Changes one word or threshold of the code after the other, and runs the tests that ought to notice:
// `npm run test:mutations`, or with the numbers of some mutations, `npm run test:mutations 3 17`.
//
// It works on a copy; a mutation is killed when a test fails, not when the code does not load. The
// share to be killed is in `least`.
import {spawnSync} from 'node:child_process'
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {mutations} from './mutations.mjs'

const least = 0.96
const root = fileURLToPath(new URL('../../', import.meta.url))
const copy = mkdtempSync(join(tmpdir(), 'citeweld-mutations-'))
const chosen = new Set(process.argv.slice(2).map(Number))
const wanted = [...mutations.entries()].filter(([at]) => chosen.size === 0 || chosen.has(at + 1))

try {
  copyTree()
  const tests = [...new Set(wanted.flatMap(([, mutation]) => mutation.tests))]
  const sound = runTests(tests)
  if (sound.failed > 0 || !sound.ran) throw new Error(`Expected sound tests, got\n${sound.output}`)
  let killed = 0
  for (const [at, mutation] of wanted) {
    const verdict = tryMutation(mutation)
    if (verdict === 'killed') killed++
    console.log(`${String(at + 1).padStart(2)} ${verdict.padEnd(9)} ${nameOf(mutation)}`)
  }
  console.log(`${killed} of ${wanted.length} killed`)
  process.exitCode = killed >= least * wanted.length ? 0 : 1
} finally {
  rmSync(copy, {recursive: true, force: true})
}

function copyTree() {
  for (const name of [
    'src',
    'test',
    'fixtures',
    'seeds',
    'package.json',
    'tsconfig.json',
    'README.md'
  ]) {
    cpSync(join(root, name), join(copy, name), {recursive: true})
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
}

function tryMutation({from, to, places, tests}) {
  const file = places.flatMap(filesIn).find(path => from.test(readFileSync(path, 'utf8')))
  if (!file) return 'not found'
  const sound = readFileSync(file, 'utf8')
  writeFileSync(file, sound.replace(from, to))
  const {failed, ran} = runTests(tests)
  writeFileSync(file, sound)
  return failed > 0 ? 'killed' : ran ? 'survived' : 'broken'
}

/** TypeScript files of a place: a file, or all of a folder; none where there is no such place. */
function filesIn(place) {
  const path = join(copy, 'src', place)
  const stats = statSync(path, {throwIfNoEntry: false})
  if (!stats) return []
  if (stats.isFile()) return [path]
  return readdirSync(path, {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith('.ts'))
    .sort()
    .map(name => join(path, name))
}

function runTests(tests) {
  const {stdout, stderr} = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--config=test/vitest.config.ts',
      `--root=${copy}`,
      '--reporter=json',
      '--bail=1',
      '--experimental.fsModuleCache',
      `--experimental.fsModuleCachePath=${join(copy, 'cache')}`,
      ...tests.map(name => `test/${name}`)
    ],
    {cwd: copy, encoding: 'utf8', maxBuffer: 1 << 28}
  )
  const start = stdout.indexOf('{"numTotalTestSuites"')
  if (start < 0) return {failed: 0, ran: false, output: stdout + stderr}
  const {numFailedTests, numPassedTests, testResults} = JSON.parse(stdout.slice(start))
  const messages = testResults.flatMap(({message, assertionResults}) => [
    message,
    ...assertionResults.flatMap(({failureMessages}) => failureMessages ?? [])
  ])
  const loads = testResults.every(({assertionResults}) => assertionResults.length > 0)
  return {failed: numFailedTests, ran: loads && numPassedTests > 0, output: messages.join('\n')}
}

function nameOf({from, to, places}) {
  return `${places[0]}: ${from.source} -> ${to}`
}
