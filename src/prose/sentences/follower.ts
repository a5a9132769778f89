/** What stands behind a space: its first letter decides. */
export interface Follower {
  readonly word: string
  readonly isLower: boolean
  readonly isNumber: boolean
}
