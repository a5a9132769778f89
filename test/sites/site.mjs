/**
 * Builds a site of `fixtures/sites` in a temporary folder (`CITEWELD_SITES` keeps it elsewhere), with
 * the shared articles and the package as npm would ship it. `site.json` says
 *
 *     host         the packages of the host, whose versions the README names; none where the host is
 *                  a program of the machine
 *     from         another site whose files are copied first
 *     articles     where the articles go
 *     frontMatter  put in front of each; `heading` as well, behind it
 *     extension    of an article, `.md` when left out
 *     build        the command; a file that ends in `.js` runs on Node.js
 *     node         the Node.js to run it on, from the site's folder; this one when left out
 *     root         what a server serves, and `page`, where in it the page of an article is
 *     says         words that must stand in other pages
 *     expected     what is different here, by article
 *     because      why
 */
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
import {install, packInto, readJson, root, run} from '../npm.mjs'

const sites = join(root, 'fixtures/sites')

export const hosts = readdirSync(sites).filter(name => existsSync(join(sites, name, 'site.json')))

/** What stands on the page of each article. */
export const expected = readJson(join(sites, 'articles/expected.json'))

/** Nothing is sent, and nothing but packages is fetched. */
const quiet = {
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  CI: '1',
  NO_COLOR: '1'
}

/** Where sites are built, with the package packed from `dist`; `clear` removes it. */
export function openWorkshop() {
  const kept = process.env.CITEWELD_SITES
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'citeweld-sites-'))
  mkdirSync(folder, {recursive: true})
  return {
    folder,
    packed: packInto(folder),
    clear() {
      if (!kept) rmSync(folder, {recursive: true, force: true})
    }
  }
}

/**
 * Install and build a site: from its lock, or with `newest` from what the registry offers today.
 *
 * @throws {Error} With the output of the command that failed.
 */
export function buildSite(host, {folder, packed}, {newest = false} = {}) {
  const site = readJson(join(sites, host, 'site.json'))
  const path = join(folder, host)
  prepare(host, site, path)
  const started = Date.now()
  install(path, packed, {newest})
  const installed = Date.now()
  run(commandOf(site, path), path, quiet)
  return {
    ...site,
    root: join(path, site.root),
    secondsToInstall: (installed - started) / 1000,
    secondsToBuild: (Date.now() - installed) / 1000
  }
}

/** A site that `buildSite` has built, in a folder that was kept. */
export function builtSite(host, {folder}) {
  const site = readJson(join(sites, host, 'site.json'))
  return {...site, root: join(folder, host, site.root)}
}

/** What is installed of the host, as `astro 5.18.2`. */
export function versionsOf(host, {folder}) {
  const {host: names = []} = readJson(join(sites, host, 'site.json'))
  return names.flatMap(name => {
    const manifest = join(folder, host, 'node_modules', name, 'package.json')
    return existsSync(manifest) ? [`${name} ${readJson(manifest).version}`] : []
  })
}

function prepare(host, site, path) {
  if (site.from) cpSync(join(sites, site.from), path, {recursive: true})
  cpSync(join(sites, host), path, {recursive: true})
  // A cache knows the page, not the plugin that makes it.
  for (const stale of ['node_modules/citeweld', 'node_modules/.cache', '.docusaurus', '.next']) {
    rmSync(join(path, stale), {recursive: true, force: true})
  }
  for (const name of Object.keys(expected)) {
    const text = readFileSync(join(sites, 'articles', `${name}.md`), 'utf8')
    const file = join(path, site.articles, `${name}${site.extension ?? '.md'}`)
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, `${site.frontMatter ?? ''}${site.heading ?? ''}${text}`)
  }
}

function commandOf({build: [file, ...rest], node}, path) {
  if (!/\.[cm]?js$/.test(file)) return [file, ...rest]
  return [node ? join(path, node) : process.execPath, file, ...rest]
}
