import type {Language} from './language.js'

export const bn: Language = {
  name: 'Bengali',
  source: 'সূত্র | উৎস',
  listHeading: 'সূত্র | তথ্যসূত্র | উৎস',
  months: `
    জানুয়ারি | ফেব্রুয়ারি | মার্চ | এপ্রিল | মে | জুন | জুলাই | আগস্ট | সেপ্টেম্বর | অক্টোবর
    নভেম্বর | ডিসেম্বর
  `,
  magnitudes: {
    1e3: 'হাজার',
    1e5: 'লাখ | লক্ষ',
    1e6: 'মিলিয়ন',
    1e7: 'কোটি'
  },
  table: 'সারণি | টেবিল',
  note: 'টীকা | দ্রষ্টব্য',
  page: 'পৃষ্ঠা',
  total: 'মোট',
  yes: 'হ্যাঁ',
  no: 'না',
  percent: 'শতাংশ'
}
