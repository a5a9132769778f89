/** The kind of text that follows a space, by its first letter. */
export interface Follower {
  readonly word: string
  readonly isLower: boolean
  readonly isNumber: boolean
}
