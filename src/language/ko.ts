import type {Language} from './language.js'

export const ko: Language = {
  name: 'Korean',
  source: '출처 | 자료 출처',
  citedThing: '근거 | 참고 | 문서',
  listHeading:
    '출처 | 참고문헌 | 참고 문헌 | 참고자료 | 참고 자료 | 인용 | 인용 자료 | 인용된 자료 | 각주 | 참조 | 참고',
  accessed: '액세스 | 접속일',
  accessedAfter: '에 액세스',
  magnitudes: {
    1e3: '천',
    1e4: '만',
    1e8: '억',
    1e12: '조'
  },
  table: '표',
  figure: '그림',
  and: '와 | 과 | 및',
  page: '쪽',
  note: '주',
  total: '합계 | 총계',
  yes: '예',
  no: '아니요',
  approximately: '약',
  unknown: '알 수 없음',
  durations: {
    year: '년',
    month: '개월',
    week: '주',
    day: '일',
    hour: '시간',
    minute: '분',
    second: '초'
  },
  percent: '퍼센트',
  counted: '댓글 | 답글',
  countedBeside: '조회 | 좋아요',
  controls: '공유 | 공유하기 | 링크 복사 | 댓글 쓰기 | 댓글이 없습니다 | 로그인',
  measures: '개의 | 개',
  dateColumn: '날짜'
}
