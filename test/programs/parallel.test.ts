import {expect, test} from 'vitest'
import {Workplace} from '../cli/command.js'

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
