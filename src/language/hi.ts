import type {Language} from './language.js'

export const hi: Language = {
  name: 'Hindi',
  source: 'स्रोत | सूत्र',
  listHeading: 'स्रोत | संदर्भ | सन्दर्भ | संदर्भ सूची | ग्रंथसूची',
  accessed: 'ऐक्सेस | अभिगमन तिथि',
  months: `
    जनवरी | फ़रवरी, फरवरी | मार्च | अप्रैल | मई | जून | जुलाई | अगस्त | सितंबर, सितम्बर | अक्टूबर
    नवंबर, नवम्बर | दिसंबर, दिसम्बर
  `,
  magnitudes: {
    1e3: 'हज़ार | हजार',
    1e5: 'लाख',
    1e6: 'मिलियन',
    1e7: 'करोड़',
    1e9: 'अरब | बिलियन'
  },
  table: 'तालिका | सारणी',
  figure: 'चित्र',
  and: 'और',
  see: 'देखें',
  page: 'पृष्ठ',
  note: 'नोट | टिप्पणी',
  total: 'कुल',
  yes: 'हाँ | हां',
  no: 'नहीं',
  approximately: 'लगभग',
  perhapsUnknown: 'अज्ञात',
  durations: {
    year: 'वर्ष | साल',
    month: 'महीना | महीने',
    day: 'दिन'
  },
  percent: 'प्रतिशत',
  counted: 'टिप्पणी | टिप्पणियाँ | टिप्पणियां',
  controls: 'साझा करें | टिप्पणी करें'
}
