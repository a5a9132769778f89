import type {Notation} from '../scan/markers/index.js'
import {notations as builtIn} from './built-in.js'
import type {Style} from './style.js'

/** Which notations an article is read in. */
export interface NotationOptions {
  /** Names of the notations to read, `citation.style`; all when left out. */
  readonly styles?: readonly Style[]
  /** Notations of your own; they come before the built-in ones. */
  readonly notations?: readonly Notation[]
}

/** Notations in the order in which they are tried. */
export function chooseNotations({
  styles: chosen,
  notations: own = []
}: NotationOptions): readonly Notation[] {
  const all = own.length > 0 ? [...own, ...builtIn] : builtIn
  return chosen ? all.filter(({name}) => chosen.includes(name)) : all
}
