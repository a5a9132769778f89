/**
 * Where a text is inside code, told while it is read: fences and backticks (CommonMark 0.31 § 4.5, 6.1).
 * What is not closed yet is code until it is: a fence to the end, backticks to the end of the paragraph.
 */
export class CodeState {
  /** Characters that closed or opened: a run of ` or ~. */
  #fence = ''
  #backticks = 0
  #lineIsBlank = true

  get isCode(): boolean {
    return this.#fence !== '' || this.#backticks > 0
  }

  /** Whether the line has nothing but white space so far. */
  get lineIsBlank(): boolean {
    return this.#lineIsBlank
  }

  /** Take note of text without a run of backticks or tildes. */
  readText(text: string): void {
    for (let at = 0; at < text.length; ) {
      const end = text.indexOf('\n', at)
      const line = text.slice(at, end < 0 ? text.length : end)
      if (/\S/.test(line)) this.#lineIsBlank = false
      if (end < 0) return
      if (this.#lineIsBlank) this.#backticks = 0
      this.#lineIsBlank = true
      at = end + 1
    }
  }

  /** Take note of a run of ` or ~; `rest` is what follows on its line. */
  readRun(run: string, rest: string): void {
    const atStart = this.#lineIsBlank
    this.#lineIsBlank = false
    if (this.#fence !== '') {
      const closes = atStart && run[0] === this.#fence[0] && run.length >= this.#fence.length
      if (closes && rest.trim() === '') this.#fence = ''
    } else if (this.#backticks === run.length && run[0] === '`') {
      this.#backticks = 0
    } else if (this.#backticks === 0) {
      if (atStart && run.length >= 3 && !(run[0] === '`' && rest.includes('`'))) this.#fence = run
      else if (run[0] === '`') this.#backticks = run.length
    }
  }
}
