export type {Marker, Notation} from './notation.js'
export {MarkerReader, type StyledMarker} from './reader.js'
