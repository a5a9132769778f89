import type {Language} from './language.js'

export const te: Language = {
  name: 'Telugu',
  source: 'మూలం | ఆధారం',
  listHeading: 'ఆధారాలు | మూలాలు',
  months: `
    జనవరి | ఫిబ్రవరి | మార్చి | ఏప్రిల్ | మే | జూన్ | జులై | ఆగస్టు | సెప్టెంబర్ | అక్టోబర్
    నవంబర్ | డిసెంబర్
  `,
  magnitudes: {
    1e5: 'లక్ష | లక్షలు',
    1e7: 'కోటి | కోట్లు'
  },
  table: 'పట్టిక',
  note: 'గమనిక',
  page: 'పేజీ',
  total: 'మొత్తం',
  yes: 'అవును',
  no: 'కాదు',
  percent: 'శాతం'
}
