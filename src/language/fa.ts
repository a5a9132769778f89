import type {Language} from './language.js'

export const fa: Language = {
  name: 'Persian',
  source: 'منبع | منابع',
  listHeading: 'منابع | مآخذ | ارجاعات',
  months:
    'ژانویه | فوریه | مارس | آوریل | مه | ژوئن | ژوئیه | اوت | سپتامبر | اکتبر | نوامبر | دسامبر',
  magnitudes: {
    1e3: 'هزار',
    1e6: 'میلیون',
    1e9: 'میلیارد'
  },
  table: 'جدول',
  figure: 'شکل',
  page: 'صفحه',
  note: 'یادداشت | توجه',
  total: 'مجموع | جمع',
  yes: 'بله',
  no: 'خیر',
  perhapsUnknown: 'نامشخص',
  durations: {
    year: 'سال',
    day: 'روز'
  },
  percent: 'درصد'
}
