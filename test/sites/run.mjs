/**
 * Builds the sites in `fixtures/sites`, and reads their HTML: which citations, which ids, no dead
 * anchors, tables whole.
 *
 *     npm run test:sites [-- [--newest] host…]
 *
 * What is installed is what the locks say. With `--newest` it is what the registry offers today, and
 * each host is listed with its version: for a look at what is coming, not for CI.
 */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {isDeepStrictEqual, parseArgs} from 'node:util'
import {readPage} from './page.mjs'
import {buildSite, expected, hosts, openWorkshop, versionsOf} from './site.mjs'

const {
  values: {newest},
  positionals: wanted
} = parseArgs({
  allowPositionals: true,
  options: {newest: {type: 'boolean', default: false}}
})
const unknown = wanted.filter(name => !hosts.includes(name))
if (unknown.length > 0) {
  console.error(`No such host: ${unknown.join(', ')}. There are ${hosts.join(', ')}.`)
  process.exit(2)
}

const workshop = openWorkshop()
const failed = []
for (const host of wanted.length > 0 ? wanted : hosts) {
  const {problems, words} = tryHost(host)
  console.log(`${problems.length > 0 ? '✗' : '✓'} ${host.padEnd(16)} ${words}`)
  for (const problem of problems) console.log(`    ${problem}`)
  if (problems.length > 0) failed.push(host)
}
workshop.clear()
console.log(`${(wanted.length || hosts.length) - failed.length} passed, ${failed.length} failed`)
if (failed.length > 0) process.exitCode = 1

function tryHost(host) {
  let site
  try {
    site = buildSite(host, workshop, {newest})
  } catch (error) {
    const versions = versionsOf(host, workshop).join(', ') || 'nothing installed'
    return {
      problems: error.message.trim().split('\n').slice(-12),
      words: `did not build: ${versions}`
    }
  }
  const pages = Object.keys(expected).map(name => checkPage(name, site))
  const {secondsToInstall, secondsToBuild} = site
  const count = pages.reduce((sum, {citations}) => sum + citations, 0)
  return {
    problems: [...pages.flatMap(({problems}) => problems), ...checkWords(site)],
    words:
      `${[...versionsOf(host, workshop), ''].join(', ')}${count} citations on ${pages.length} pages; ` +
      `installed in ${secondsToInstall.toFixed(1)} s, built in ${secondsToBuild.toFixed(1)} s` +
      (site.because ? `\n    ${site.because}` : '')
  }
}

function checkPage(name, {root, page, expected: own}) {
  const path = page.replace('{name}', name)
  const file = join(root, path)
  if (!existsSync(file)) return {citations: 0, problems: [`${name}: there is no ${path}`]}
  const {problems, ...found} = readPage(readFileSync(file, 'utf8'))
  const want = {...expected[name], ...own?.[name]}
  const differences = Object.keys(found)
    .filter(key => !isDeepStrictEqual(found[key], want[key]))
    .map(key => `${key}: got ${JSON.stringify(found[key])}, expected ${JSON.stringify(want[key])}`)
  return {
    citations: found.citations.length,
    problems: [...differences, ...problems].map(problem => `${name}: ${problem}`)
  }
}

function checkWords({root, says = {}}) {
  return Object.entries(says).flatMap(([file, words]) =>
    readFileSync(join(root, file), 'utf8').includes(words) ? [] : [`${file} has no “${words}”`]
  )
}
