export {scatteredMarker} from './checks/scattered-marker.js'
export {
  nameRepairs,
  type RuleSettings,
  repairProblem,
  severityOf,
  writeMessages
} from './messages.js'
export type {Findings, Problem, Rule, Severity} from './problem.js'
export {findProblems, rules} from './rules.js'
export {type Coverage, type SourceUse, type Summary, summarize} from './summary.js'
