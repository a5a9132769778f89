import type {Language} from './language.js'

export const ur: Language = {
  name: 'Urdu',
  source: 'ماخذ | ذریعہ | حوالہ',
  listHeading: 'حوالہ جات | حوالے | ماخذ',
  months:
    'جنوری | فروری | مارچ | اپریل | مئی | جون | جولائی | اگست | ستمبر | اکتوبر | نومبر | دسمبر',
  magnitudes: {
    1e3: 'ہزار',
    1e5: 'لاکھ',
    1e6: 'ملین',
    1e7: 'کروڑ',
    1e9: 'ارب'
  },
  table: 'جدول',
  note: 'نوٹ',
  page: 'صفحہ',
  total: 'کل',
  yes: 'ہاں',
  no: 'نہیں',
  percent: 'فیصد'
}
