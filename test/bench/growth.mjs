/**
 * How `annotate` grows with the length of an article: 1 MB and 10 MB, each in a process of its own.
 *
 *     node test/bench/growth.mjs [folder]     articles of a folder, one behind the other
 */
import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {annotate} from '../../dist/index.js'
import {articles} from './texts.mjs'

const [folder, size] = process.argv.slice(2)

if (size) {
  const all = `${articles.join('\n\n')}\n\n`
  const text = all.repeat(Math.ceil(Number(size) / all.length)).slice(0, Number(size))
  const {citations, messages} = annotate(text)
  const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage()
  const seconds = (userCPUTime + systemCPUTime) / 1e6
  console.log(JSON.stringify({seconds, megabytes: maxRSS / 1024, citations, messages}, count))
} else {
  const own = fileURLToPath(import.meta.url)
  const from = folder ?? fileURLToPath(new URL('../../fixtures/links/', import.meta.url))
  const [one, ten] = [1e6, 1e7].map(length => {
    const {stdout} = spawnSync(process.execPath, [own, from, String(length)], {encoding: 'utf8'})
    const measured = JSON.parse(stdout)
    const {seconds, megabytes, citations, messages} = measured
    console.log(
      `${length / 1e6} MB: ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB, ${citations} citations, ${messages} messages`
    )
    return measured
  })
  console.log(`10 MB take ${(ten.seconds / one.seconds).toFixed(1)} × the time of 1 MB`)
}

function count(key, value) {
  return key !== '' && Array.isArray(value) ? value.length : value
}
