import type {Frame} from './format.js'
import {OpenFile, writeOut, writeWhole} from './write.js'

/** Takes the articles of one output, one after the other. */
export interface Sink {
  write(item: string): Promise<void>
  close(): Promise<void>
}

/**
 * An output that articles share.
 *
 * @param file
 *   Standard output when left out.
 * @param streams
 *   Write as the articles come, instead of the whole at the end.
 */
export async function openSink(
  file: string | undefined,
  frame: Frame,
  streams: boolean,
  paint: (text: string) => string = text => text
): Promise<Sink> {
  if (file === undefined) return framed(frame, text => writeOut(paint(text)))
  if (streams) {
    const open = await OpenFile.create(file)
    return framed(
      frame,
      text => open.write(text),
      () => open.close()
    )
  }
  const parts: string[] = []
  return framed(
    frame,
    async text => void parts.push(text),
    async () => void (await writeWhole(file, parts.join('')))
  )
}

/** What has nothing to say takes no room: two articles without a problem are no two empty lines. */
function framed(
  {open, between, close}: Frame,
  write: (text: string) => Promise<void>,
  finish: () => Promise<void> = async () => undefined
): Sink {
  let count = 0
  return {
    async write(item) {
      if (item === '') return
      await write(`${count === 0 ? open : between}${item}`)
      count++
    },
    async close() {
      if (count > 0) await write(close)
      else if (open !== '') await write(`${open}${close}`)
      await finish()
    }
  }
}
