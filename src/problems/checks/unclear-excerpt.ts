import type {Check} from '../problem.js'

/** An excerpt that could not be given to a source. */
export const unclearExcerpt = {
  id: 'unclear-excerpt',
  severity: 'info',
  summary: 'An excerpt cannot be given to one source',
  help: 'Write the number of its source before the excerpt',
  example: {
    before:
      'Ozone has recovered since the ban [1]. Methane has not [2].\n\nThe harvest of apples was late in the year because of a cold and very dry spr...\n\nA new bridge over the river opened on Sunday to walkers and riders of bikes o...\n',
    after: 'Ozone has recovered since the ban [1]. Methane has not [2].\n'
  },
  find({excerpts}) {
    return excerpts
      .filter(({sourceId}) => sourceId === null)
      .map(({id, span, alternatives}) => {
        const ids = alternatives.map(({sourceId}) => `\`${sourceId}\``)
        const guess = ids.length > 0 ? `; nearest: ${ids.join(', ')}` : ''
        return {reason: `Cannot tell which source excerpt \`${id}\` is from${guess}`, span}
      })
  }
} as const satisfies Check
