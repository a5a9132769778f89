import type {Profile} from '../scan/markers/index.js'

/**
 * What is taken for granted of a text whose end is not known: it cites by markers, links lead elsewhere,
 * bare numbers are figures, and `froze[4]` is a citation.
 */
export function streamProfile(ids: Iterable<string>): Profile {
  const listed = new Set(ids)
  const numbers = [...listed].filter(id => /^\d{1,9}$/.test(id)).map(Number)
  return {
    mayHold: () => true,
    listed,
    highestListed: Math.max(0, ...numbers),
    definitions: new Set(),
    hasMarkers: true,
    freeMarkers: 0,
    gluedMarkers: 3,
    highestFree: 9999,
    doubleBrackets: 0,
    links: 'lead',
    listsPage: () => false,
    citesByAddress: false,
    trailingForms: []
  }
}
