import type {Language} from './language.js'

export const tr: Language = {
  name: 'Turkish',
  source: 'kaynak | kaynaklar | veri kaynağı',
  listHeading: 'kaynaklar | kaynakça | referanslar | alıntılanan çalışmalar',
  besideListHeading: 've | kullanılan',
  accessed: 'erişim | erişim tarihi',
  months: `
    Ocak, Oca | Şubat, Şub | Mart, Mar | Nisan, Nis | Mayıs, May | Haziran, Haz | Temmuz, Tem
    Ağustos, Ağu | Eylül, Eyl | Ekim, Eki | Kasım, Kas | Aralık, Ara
  `,
  magnitudes: {
    1e3: 'bin',
    1e6: 'milyon | mn',
    1e9: 'milyar | mlr.',
    1e12: 'trilyon'
  },
  table: 'tablo',
  figure: 'şekil | grafik',
  and: 've',
  see: 'bkz.',
  page: 'sayfa | s.',
  note: 'not | notlar',
  total: 'toplam',
  yes: 'evet',
  no: 'hayır',
  approximately: 'yaklaşık',
  perhapsUnknown: 'bilinmiyor',
  unknown: 'veri yok',
  durations: {
    year: 'yıl',
    month: 'ay',
    week: 'hafta',
    day: 'gün',
    hour: 'saat',
    minute: 'dakika',
    second: 'saniye'
  },
  counted: 'yorum | yorumlar',
  countedBeside: 'görüntülenme',
  controls: 'paylaş | bağlantıyı kopyala | yorum yap | yorum yok',
  none: 'yok'
}
