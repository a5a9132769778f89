/** `Source:`, `Data sources:` and the like, in the languages of the heads of reference lists. */
const label =
  /^\W{0,4}(?:(?:data )?sources?|quellen?|fuentes?|fonti?|fontes?|bron(?:nen)?|källor?|kilder?|источники?|出典|資料來源|资料来源|来源|來源|출처|المصدر|المصادر)\s?[:：]/iu

/** Longer, it says more than where it comes from. */
const longest = 200

/**
 * Whether a text only says where something comes from: `Source: [4]`, `Sources: OECD [4], Eurostat`.
 * It claims nothing.
 */
export function isSourceLine(text: string): boolean {
  return text.length <= longest && /[:：]/.test(text) && label.test(text)
}
