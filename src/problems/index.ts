export {scatteredMarker} from './checks/scattered-marker.js'
export {
  nameRepairs,
  type RuleSettings,
  repairProblem,
  severityOf,
  writeMessages
} from './messages.js'
export type {Example, Findings, Rule, Severity} from './problem.js'
export {checks, findProblems, type Problem, type RuleId, rules} from './rules.js'
export {type Coverage, type SourceUse, type Summary, summarize} from './summary.js'
