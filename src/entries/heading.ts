/**
 * Headings of reference lists: `## Sources`, `#### **Works cited**`, `参考文献：`, `9\. References`.
 *
 *     heading <- mark* number? word* core word* [:：]?
 *     core    <- one of the phrases below
 *     word    <- one of the words that may stand beside one: `Key`, `and`, `cited`
 *
 * Not headings of a list: `Sources of Funding`, `Open Source`, `Data sources and gaps`.
 */

/** What a reference list is called. */
const cores = [
  // English
  'sources|references|citations|works cited|bibliography|literature|footnotes|endnotes|reference list',
  // German, Dutch, Scandinavian
  'quellen|quellenverzeichnis|quellenangaben|literatur|literaturverzeichnis|einzelnachweise|referenzen|nachweise',
  'bronnen|bronvermelding|referenties|literatuurlijst|geraadpleegde bronnen',
  'källor|källförteckning|referenser|litteratur|kilder|kildeliste|referanser|referencer|litteraturliste',
  // Romance
  'références|référence|bibliographie|ouvrages cités|références bibliographiques',
  'fuentes|referencias|bibliografía|obras citadas|referencias bibliográficas|citas',
  'fontes|referências|bibliografia|obras citadas|referências bibliográficas|citações',
  'fonti|riferimenti|riferimenti bibliografici|opere citate|citazioni',
  'surse|referințe|bibliografie|lucrări citate',
  // Slavic, Baltic, Greek
  'źródła|przypisy|literatura|cytowane prace|bibliografia',
  'zdroje|prameny|citace|použité zdroje|použitá literatura|citované práce',
  'источники|список литературы|литература|ссылки|библиография|использованные источники|примечания',
  'джерела|список літератури|література|посилання|цитовані роботи|източници|литература|извори',
  'izvori|viri|reference|šaltiniai|atsauces|viited|πηγές|αναφορές|βιβλιογραφία|παραπομπές',
  // Finno-Ugric, Turkic
  'lähteet|viitteet|lähdeluettelo|források|hivatkozások|irodalomjegyzék|irodalom',
  'kaynaklar|kaynakça|referanslar|alıntılanan çalışmalar',
  // Semitic, Iranian, Indian
  'מקורות|ביבליוגרפיה|הפניות|المصادر|المراجع|مصادر|مراجع|قائمة المراجع|المصادر والمراجع|منابع|مراجع|مآخذ|ارجاعات',
  'स्रोत|संदर्भ|सन्दर्भ|संदर्भ सूची|ग्रन्थसूची|সূত্র|তথ্যসূত্র|உசாத்துணை|ஆதாரங்கள்|حوالہ جات',
  // South-East Asia
  'sumber|referensi|daftar pustaka|rujukan|karya yang dikutip|nguồn|tài liệu tham khảo|nguồn tham khảo|nguồn trích dẫn',
  'แหล่งที่มา|อ้างอิง|แหล่งอ้างอิง|เอกสารอ้างอิง|บรรณานุกรม|ผลงานที่อ้างอิง|mga sanggunian|vyanzo|marejeleo',
  // Chinese, Japanese, Korean
  '参考文献|參考文獻|参考资料|參考資料|参考来源|參考來源|资料来源|資料來源|来源|來源|信息来源|引用|引用来源|引用來源|引用文献',
  '引用文獻|引用的著作|引文|参考链接|參考連結|参考|參考|文献|參考書目|参考书目|注释|数据来源',
  '出典|参照|参考サイト|参照文献|引用元|情報源|参考リンク|脚注|출처|참고문헌|참고 문헌|참고자료|참고 자료|인용|각주|참조|참고'
]

/** What may stand beside it. */
const besides =
  'a|all|also|and|any|article|cited|cites|complete|consulted|deep|external|for|from|full|further|in|key|links|list|main|notes|of|online|other|primary|principal|quoted|reading|research|selected|secondary|supporting|text|the|used|urls|web|with' +
  '|und|der|die|wichtige|wichtigste|verwendete|weitere|et|les|des|liste|principales|y|las|los|e|le|principais|principali|consultadas|citadas|van|de|en|och|og|i|и|использованные|основные|та|ve'

const coreWords = new Set(cores.flatMap(line => line.split('|')))
const besideWords = new Set(besides.split('|'))
const longestCore = 3
/** Words of scripts without spaces that may stand before a core. */
const unspacedBesides = /^(?:主要|关键|關鍵|重要|部分|相关|相關|核心|全部|本文|主な)/u

/** Whether a line, without its `#`, announces a list of sources. */
export function isListHeading(line: string): boolean {
  if (line.length > 120) return false
  const words = wordsOf(line)
  if (words.length === 0 || words.length > 8) return false
  if (words.length === 1) {
    const word = words[0]!
    return word === 'source' || isCore(word) || isCore(word.replace(unspacedBesides, ''))
  }
  let found = false
  for (let at = 0; at < words.length; ) {
    const length = coreAt(words, at)
    if (length > 0) found = true
    else if (!besideWords.has(words[at]!)) return false
    at += Math.max(1, length)
  }
  return found
}

function wordsOf(line: string): string[] {
  return line
    .replace(
      /^[\s#*_>]*(?:(?:\d{1,3}|[IVXivx]{1,6}|[A-Z]|[一二三四五六七八九十]{1,3})\\?[.)、:：]\s*)?/u,
      ''
    )
    .replace(/[(（[][^)）\]]{0,40}[)）\]]\s*[:：*_]*\s*$/u, '')
    .toLowerCase()
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
}

const isCore = (words: string) => coreWords.has(words)

/** How many words from `at` on are a core; the longest one. */
function coreAt(words: readonly string[], at: number): number {
  for (let length = longestCore; length > 0; length--) {
    if (at + length <= words.length && isCore(words.slice(at, at + length).join(' '))) return length
  }
  return 0
}
