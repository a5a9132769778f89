import type {ProseBlock} from '../../claims/index.js'
import {type Piece, piecesOf} from './piece.js'

/** Pieces from the end of the article; a block is cut into pieces when it is reached. */
export class Backwards {
  readonly #ready: Piece[] = []
  #next: number

  constructor(readonly prose: readonly ProseBlock[]) {
    this.#next = prose.length - 1
  }

  /** The piece `ahead` steps before the last one that was taken. */
  at(ahead: number): Piece | undefined {
    while (this.#ready.length <= ahead && this.#next >= 0) {
      this.#ready.push(...piecesOf(this.prose[this.#next--]!).reverse())
    }
    return this.#ready[ahead]
  }

  /** Take pieces off the end, the last one first. */
  take(count: number): Piece[] {
    return this.#ready.splice(0, count)
  }
}
