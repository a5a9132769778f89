export type {Marker, Notation} from './notation.js'
export type {LinkHabit, Profile, TrailingForm} from './profile.js'
export {MarkerReader, readMarkerAt, type StyledMarker} from './reader.js'
