import {type Fields, isFields} from '../fields.js'

/** Events as objects, and what could not be read of them. */
export interface ParsedEvents {
  readonly events: readonly Fields[]
  readonly problems: readonly string[]
}

/**
 * Events as they were recorded: objects as the SDKs give them, `{event, data}` with JSON in `data`, or
 * text of a stream, `data: {…}` line by line, cut anywhere.
 */
export function parseEvents(recorded: readonly unknown[]): ParsedEvents {
  const events: Fields[] = []
  const problems: string[] = []
  const add = (value: unknown) => {
    if (isFields(value)) events.push(value)
    else problems.push(`Expected an event as an object, got ${JSON.stringify(value)?.slice(0, 80)}`)
  }
  const addJson = (json: string) => {
    if (json === '[DONE]') return
    const value = parseJson(json)
    if (value === undefined) problems.push(`Expected JSON in an event, got ${json.slice(0, 80)}`)
    else add(value)
  }
  let text = ''
  const addText = () => {
    for (const line of text.split(/\r\n|\n|\r/)) {
      const [, data] = /^(?:data: ?)?([{[].*)$/s.exec(line) ?? []
      if (data !== undefined) addJson(data)
    }
    text = ''
  }
  for (const value of recorded) {
    if (typeof value === 'string') text += value
    else {
      addText()
      if (isFields(value) && typeof value.data === 'string') addJson(value.data)
      else add(isFields(value) && isFields(value.data) ? value.data : value)
    }
  }
  addText()
  return {events, problems}
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return
  }
}
