import type {Language} from './language.js'

export const mr: Language = {
  name: 'Marathi',
  source: 'स्रोत',
  listHeading: 'संदर्भग्रंथ | संदर्भ | स्रोत',
  months: `
    जानेवारी | फेब्रुवारी | मार्च | एप्रिल | मे | जून | जुलै | ऑगस्ट | सप्टेंबर | ऑक्टोबर
    नोव्हेंबर | डिसेंबर
  `,
  magnitudes: {
    1e3: 'हजार',
    1e5: 'लाख',
    1e7: 'कोटी'
  },
  table: 'तक्ता',
  note: 'टीप',
  page: 'पृष्ठ',
  total: 'एकूण',
  yes: 'होय',
  no: 'नाही',
  percent: 'टक्के'
}
