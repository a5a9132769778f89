/** A text without its marks, and what they enclosed, in order: `Fell «[4]».` is `Fell [4].` and `[4]`. */
export function readMarks(marked: string): {readonly text: string; readonly enclosed: string[]} {
  return {
    text: marked.replace(/[«»]/g, ''),
    enclosed: [...marked.matchAll(/«([^»]*)»/g)].map(match => match[1]!)
  }
}
