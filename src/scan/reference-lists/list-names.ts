/** What a reference list is called, in lower case; a line per language or family of languages. */
export const listNames: ReadonlySet<string> = new Set(
  [
    // English
    'sources|references|citations|works cited|bibliography|literature|footnotes|endnotes|reference list',
    // German, Dutch
    'quellen|quellenverzeichnis|quellenangaben|literatur|literaturverzeichnis|einzelnachweise|referenzen|nachweise|fußnoten|verweise',
    'bronnen|bronvermelding|bronnenlijst|referenties|literatuurlijst|geciteerd werk|geciteerde werken',
    // Danish, Norwegian, Swedish, Icelandic
    'kilder|kildeliste|referencer|referanser|litteraturliste|litteratur|citerede værker|siterte verk|heimildir',
    'källor|källförteckning|referenser|citerade verk',
    // French, Spanish, Catalan, Portuguese, Italian, Romanian
    'références|référence|bibliographie|ouvrages cités|sources citées|références bibliographiques|notes et références',
    'fuentes|referencias|bibliografía|obras citadas|referencias bibliográficas|citas|fonts|referències|bibliografia',
    'fontes|referências|obras citadas|trabalhos citados|referências bibliográficas|referências citadas|citações',
    'fonti|riferimenti|riferimenti bibliografici|opere citate|bibliografia|citazioni',
    'surse|referințe|bibliografie|lucrări citate',
    // Polish, Czech, Slovak, Slovenian, Croatian, Serbian, Bulgarian
    'źródła|przypisy|literatura|cytowane prace|bibliografia|zdroje|prameny|citace|citácie|použité zdroje|použitá literatura|citovaná díla|citované práce',
    'viri|reference|izvori|navedena literatura|извори|референце|източници|литература|цитирани творби',
    // Russian, Ukrainian, Belarusian
    'источники|список литературы|литература|ссылки|библиография|список источников|использованные источники|примечания|цитированные источники',
    'джерела|список літератури|література|посилання|цитовані джерела|крыніцы|літаратура',
    // Greek, Lithuanian, Latvian, Estonian, Finnish, Hungarian, Turkish
    'πηγές|αναφορές|βιβλιογραφία|παραπομπές|šaltiniai|literatūra|avoti|atsauces|allikad|viited|kasutatud kirjandus',
    'lähteet|viitteet|lähdeluettelo|lähdeviitteet|források|hivatkozások|irodalomjegyzék|irodalom|idézett művek',
    'kaynaklar|kaynakça|referanslar|alıntılanan çalışmalar',
    // Hebrew, Arabic, Persian, Urdu
    'מקורות|ביבליוגרפיה|הפניות|עבודות שצוטטו|المصادر|المراجع|مصادر|مراجع|قائمة المراجع|المصادر والمراجع|المراجع والمصادر|منابع|مآخذ|ارجاعات|حوالہ جات|حوالے',
    // Hindi, Marathi, Bengali, Tamil, Telugu
    'स्रोत|संदर्भ|सन्दर्भ|संदर्भ सूची|ग्रंथसूची|संदर्भग्रंथ|সূত্র|তথ্যসূত্র|উৎস|உசாத்துணை|மேற்கோள்கள்|ఆధారాలు|మూలాలు',
    // Indonesian, Malay, Vietnamese, Thai, Filipino, Swahili
    'sumber|referensi|daftar pustaka|rujukan|karya yang dikutip|nguồn|tài liệu tham khảo|nguồn tham khảo|nguồn trích dẫn|tài liệu trích dẫn',
    'แหล่งที่มา|อ้างอิง|แหล่งอ้างอิง|เอกสารอ้างอิง|บรรณานุกรม|ผลงานที่อ้างอิง|mga sanggunian|mga pinagmulan|vyanzo|marejeleo',
    // Chinese, Japanese, Korean
    '参考文献|參考文獻|参考资料|參考資料|参考来源|參考來源|资料来源|資料來源|来源|來源|信息来源|引用|引用来源|引用來源|引用文献|引用文獻',
    '引用的著作|引文|引文来源|参考链接|參考連結|参考|參考|文献|参考书目|參考書目|注释|数据来源|出处',
    '出典|参照|参考サイト|参照文献|引用元|情報源|参考リンク|脚注|参考資料|出典一覧|参照元',
    '출처|참고문헌|참고 문헌|참고자료|참고 자료|인용|인용 자료|각주|참조|참고'
  ].flatMap(line => line.split('|'))
)

/** Words that may stand beside such a name: `Key sources and citations`. */
export const besideNames: ReadonlySet<string> = new Set(
  [
    'a|all|also|and|any|article|cited|complete|consulted|external|for|from|full|further|in|key|links|list|main|notes|of|online|other',
    'primary|principal|quoted|reading|research|secondary|selected|supporting|text|the|this|used|urls|web|with',
    'und|der|die|wichtige|wichtigste|verwendete|weitere|et|les|des|liste|principales|citées|y|las|los|e|le|principais|principali',
    'consultadas|citadas|utilizadas|van|de|en|och|og|i|и|использованные|основные|та'
  ].flatMap(line => line.split('|'))
)

/** Beginnings that scripts without spaces put before such a name: `主要来源`. */
export const besideUnspaced = /^(?:主要|关键|關鍵|重要|部分|相关|相關|核心|全部|本文|主な)(?:的)?/u
