import {expect, test} from 'vitest'
import {isListHeading} from '../../src/scan/reference-lists/heading.js'

test.each([
  '## Sources',
  'Sources:',
  '## Source',
  '#### **Works cited**',
  '## 9\\. References',
  '## X. References (selected)',
  '## ### 参考文献',
  '**Key sources and citations:**',
  'List of references',
  '## References & further reading',
  '#### **引用的著作**',
  '参考文献：',
  '## 五、主要参考资料',
  '關鍵引文',
  '## Quellen',
  'Literaturverzeichnis',
  '## Ouvrages cités',
  '### Fuentes consultadas',
  'Obras citadas',
  'Fonti:',
  'Źródła',
  'Список литературы',
  'Использованные источники:',
  'Джерела',
  'Πηγές',
  'Kaynakça',
  'المراجع والمصادر',
  'منابع',
  'מקורות',
  'संदर्भ',
  '参照元',
  '참고 문헌',
  'Tài liệu tham khảo',
  'เอกสารอ้างอิง',
  'Daftar pustaka',
  'Lähteet'
])('%s announces a list', heading => {
  expect(isListHeading(heading)).toBe(true)
})

test.each([
  '## Sources of funding',
  '## Open source',
  'Data sources, coverage and gaps',
  '## Scope and source quality',
  'Preferences by severity',
  '## The literature on growth',
  'Sources say that rates fell:',
  '资金来源',
  '## Conclusion',
  '',
  '---',
  `## ${'sources and '.repeat(40)}`
])('%s announces none', heading => {
  expect(isListHeading(heading)).toBe(false)
})
