import type {Language} from './language.js'

export const ta: Language = {
  name: 'Tamil',
  source: 'ஆதாரம் | மூலம்',
  listHeading: 'உசாத்துணை | மேற்கோள்கள்',
  months: `
    ஜனவரி | பிப்ரவரி | மார்ச் | ஏப்ரல் | மே | ஜூன் | ஜூலை | ஆகஸ்ட் | செப்டம்பர் | அக்டோபர்
    நவம்பர் | டிசம்பர்
  `,
  magnitudes: {
    1e3: 'ஆயிரம்',
    1e5: 'லட்சம்',
    1e7: 'கோடி'
  },
  table: 'அட்டவணை',
  note: 'குறிப்பு',
  page: 'பக்கம்',
  total: 'மொத்தம்',
  yes: 'ஆம்',
  no: 'இல்லை',
  percent: 'சதவீதம்'
}
