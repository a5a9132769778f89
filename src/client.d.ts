// Types of what `citeweld/vite` makes importable.

declare module '*.md?annotate' {
  const article: import('./index.js').ArticleJson
  export default article
}

declare module '*.markdown?annotate' {
  const article: import('./index.js').ArticleJson
  export default article
}

declare module '*.txt?annotate' {
  const article: import('./index.js').ArticleJson
  export default article
}
