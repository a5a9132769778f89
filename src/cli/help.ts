import {readFile} from 'node:fs/promises'

/** One screen: 24 lines of 80 columns. */
export const help = `Usage: annotate [options] [file | dir | glob | -]...

Repair the citations of articles, and map every claim to its sources.
Without input, and with "-", the article comes from standard input.

  -f, --format FMT       json ndjson md html csv text github sarif
                         (json; text with --check)
  -o, --out PATH         file, folder/, or template "{dir}/{name}.11tydata.json"
      --check            problems only; exit 1 if there are any
      --fail-on LEVEL    what counts for exit 1: error, warning, never
      --fix              repair in place (standard input: to standard output)
      --dry-run          with --fix: show a diff and write nothing
      --stdin-filename   what to call standard input
      --files-from FILE  read paths from a file, or from "-"
      --ignore PATTERN   leave out, as in .gitignore; can be repeated
      --no-ignore        ignore .gitignore and .annotateignore
  -w, --watch            run again whenever a file changes
  -c, --config FILE      instead of the nearest .annotaterc.json
      --locale, --default-currency, --line-breaks, --candidate-threshold
                         options of annotate, as in the config file
  -q, --quiet            no progress, no closing line
  -h, --help             -V, --version          --color, --no-color

Exit  0 done   1 problems found   2 wrong usage, bad input, no file matched
`

/** Version of the package; `package.json` is one folder above the built command. */
export async function packageVersion(): Promise<string> {
  const file = new URL('../package.json', import.meta.url)
  const {version} = JSON.parse(await readFile(file, 'utf8')) as {version: string}
  return version
}
