import type {Language} from './language.js'

export const vi: Language = {
  name: 'Vietnamese',
  source: 'nguồn | nguồn dữ liệu',
  listHeading: `
    nguồn | tài liệu tham khảo | nguồn tham khảo | nguồn trích dẫn | tài liệu trích dẫn
    tài liệu được trích dẫn
  `,
  accessed: 'truy cập | truy cập ngày',
  months: `
    tháng 1 | tháng 2 | tháng 3 | tháng 4 | tháng 5 | tháng 6 | tháng 7 | tháng 8 | tháng 9
    tháng 10 | tháng 11 | tháng 12
  `,
  dateJoint: 'năm',
  magnitudes: {
    1e3: 'nghìn | ngàn',
    1e6: 'triệu',
    1e9: 'tỷ | tỉ'
  },
  table: 'bảng',
  figure: 'hình',
  and: 'và',
  see: 'xem',
  page: 'trang | tr.',
  note: 'ghi chú | lưu ý',
  total: 'tổng | tổng cộng',
  yes: 'có',
  no: 'không',
  approximately: 'khoảng',
  unknown: 'không rõ | không có dữ liệu',
  durations: {
    year: 'năm',
    month: 'tháng',
    week: 'tuần',
    day: 'ngày',
    hour: 'giờ',
    minute: 'phút',
    second: 'giây'
  },
  percent: 'phần trăm',
  counted: 'bình luận',
  controls: 'chia sẻ'
}
