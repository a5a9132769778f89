import type {Language} from './language.js'

export const he: Language = {
  name: 'Hebrew',
  source: 'מקור | מקורות',
  listHeading: 'מקורות | ביבליוגרפיה | הפניות | עבודות שצוטטו',
  accessed: 'נרשמה גישה | אוחזר',
  months: `
    ינואר, בינואר | פברואר, בפברואר | מרץ, במרץ | אפריל, באפריל | מאי, במאי | יוני, ביוני
    יולי, ביולי | אוגוסט, באוגוסט | ספטמבר, בספטמבר | אוקטובר, באוקטובר | נובמבר, בנובמבר
    דצמבר, בדצמבר
  `,
  magnitudes: {
    1e3: 'אלף | אלפים',
    1e6: 'מיליון',
    1e9: 'מיליארד'
  },
  table: 'טבלה',
  figure: 'איור',
  accordingTo: 'לפי',
  see: 'ראו',
  page: "עמוד | עמ'",
  note: 'הערה | הערות',
  total: 'סה"כ | סך הכל',
  yes: 'כן',
  no: 'לא',
  unknown: 'לא ידוע',
  durations: {
    year: 'שנה | שנים',
    day: 'יום | ימים'
  },
  percent: 'אחוז | אחוזים',
  counted: 'תגובות',
  controls: 'שתף'
}
