/**
 * Builds the sites in `fixtures/sites` with the package as npm would ship it, and reads the HTML.
 *
 *     npm run test:sites [-- host…]
 *
 * Each site is copied to a temporary folder (`CITEWELD_SITES` keeps it elsewhere), gets the shared
 * articles, and is installed and built there. `site.json` says
 *
 *     from         another site whose files are copied first
 *     articles     where the articles go
 *     frontMatter  put in front of each; `heading` as well, behind it
 *     extension    of an article, `.md` when left out
 *     build        the command; a file that ends in `.js` runs on Node.js
 *     node         the Node.js to run it on, from the site's folder; this one when left out
 *     page         where the page of an article is, behind the build
 *     says         words that must stand in other files of the build
 *     expected     what is different here, by article
 *     because      why
 */
import {execFileSync, spawnSync} from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {isDeepStrictEqual} from 'node:util'
import {readPage} from './page.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const sites = join(root, 'fixtures/sites')
const articles = join(sites, 'articles')
const expected = readJson(join(articles, 'expected.json'))
const known = readdirSync(sites).filter(name => existsSync(join(sites, name, 'site.json')))

/** Nothing is sent, and nothing but packages is fetched. */
const quiet = {
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  CI: '1',
  NO_COLOR: '1'
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter(name => !known.includes(name))
if (unknown.length > 0) {
  console.error(`No such host: ${unknown.join(', ')}. There are ${known.join(', ')}.`)
  process.exit(2)
}

const folder = process.env.CITEWELD_SITES ?? mkdtempSync(join(tmpdir(), 'citeweld-sites-'))
const tarball = pack()
const failed = []
for (const host of wanted.length > 0 ? wanted : known) {
  const {problems, words} = tryHost(host)
  console.log(`${problems.length > 0 ? '✗' : '✓'} ${host.padEnd(16)} ${words}`)
  for (const problem of problems) console.log(`    ${problem}`)
  if (problems.length > 0) failed.push(host)
}
if (!process.env.CITEWELD_SITES) rmSync(folder, {recursive: true, force: true})
if (failed.length > 0) {
  console.log(`${failed.length} failed: ${failed.join(', ')}`)
  process.exitCode = 1
}

function pack() {
  mkdirSync(folder, {recursive: true})
  execFileSync('npm', ['run', 'build', '--', '--silent'], {cwd: root, stdio: 'ignore'})
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8'
    })
  )
  return join(folder, packed.filename)
}

function tryHost(host) {
  const site = readJson(join(sites, host, 'site.json'))
  const path = join(folder, host)
  const started = Date.now()
  try {
    prepare(host, site, path)
    run(['npm', 'install', '--no-audit', '--no-fund', '--no-package-lock'], path)
    const installed = Date.now()
    run(commandOf(site.build, site, path), path)
    const seconds = (from, to) => `${((to - from) / 1000).toFixed(1)} s`
    const problems = [
      ...Object.keys(expected).flatMap(name => checkPage(name, site, path)),
      ...Object.entries(site.says ?? {}).flatMap(([file, words]) => checkWords(file, words, path))
    ]
    const count = Object.values(expected).flatMap(({citations}) => citations).length
    return {
      problems,
      words: `${Object.keys(expected).length} pages, ${count} citations; installed in ${seconds(started, installed)}, built in ${seconds(installed, Date.now())}`
    }
  } catch (error) {
    return {problems: error.message.trim().split('\n').slice(-12), words: 'did not build'}
  }
}

function prepare(host, site, path) {
  // What is installed is kept when the folder is: `npm install` brings it up to date.
  if (site.from) cpSync(join(sites, site.from), path, {recursive: true})
  cpSync(join(sites, host), path, {recursive: true})
  cpSync(tarball, join(path, 'citeweld.tgz'))
  rmSync(join(path, 'node_modules/citeweld'), {recursive: true, force: true})
  for (const name of Object.keys(expected)) {
    const text = readFileSync(join(articles, `${name}.md`), 'utf8')
    const page = `${site.frontMatter ?? ''}${site.heading ?? ''}${text}`
    const file = join(path, site.articles, `${name}${site.extension ?? '.md'}`)
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, page)
  }
}

function commandOf([file, ...rest], site, path) {
  if (!/\.[cm]?js$/.test(file)) return [file, ...rest]
  return [site.node ? join(path, site.node) : process.execPath, file, ...rest]
}

function run([command, ...rest], cwd) {
  const {status, error, stdout, stderr} = spawnSync('nice', ['-n', '10', command, ...rest], {
    cwd,
    encoding: 'utf8',
    env: {...process.env, ...quiet},
    timeout: 900_000
  })
  if (error) throw error
  if (status !== 0) throw new Error(`${command} ${rest.join(' ')} failed:\n${stdout}\n${stderr}`)
}

function checkPage(name, site, path) {
  const file = join(path, site.page.replace('{name}', name))
  if (!existsSync(file)) return [`${name}: there is no ${site.page.replace('{name}', name)}`]
  const {problems, ...page} = readPage(readFileSync(file, 'utf8'))
  const want = {...expected[name], ...site.expected?.[name]}
  const differences = Object.keys(page)
    .filter(key => !isDeepStrictEqual(page[key], want[key]))
    .map(key => `${key} are ${JSON.stringify(page[key])}, not ${JSON.stringify(want[key])}`)
  return [...differences, ...problems].map(problem => `${name}: ${problem}`)
}

function checkWords(file, words, path) {
  const html = readFileSync(join(path, file), 'utf8')
  return html.includes(words) ? [] : [`${file} does not say “${words}”`]
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}
