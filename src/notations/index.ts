import {bracket} from './bracket.js'
import type {Notation} from './notation.js'

export type {Marker, Notation} from './notation.js'

/** Built-in notations; where two read a marker at one place, the first in this list has it. */
export const notations: readonly Notation[] = [bracket]
