/** A file that is built into the module that imports it; see `tsup.config.ts`. */
declare module '*?inline' {
  const file: {
    /** Minified. */
    readonly text: string
    /** As a content security policy names it: `sha256-…`. */
    readonly hash: string
  }
  export default file
}
