// Reporting leaks of personal data: the words for the judge's results, and the sources of its rules.
export { breachRulesAsOf, breachSources } from "./sources.ts";
export {
  breachKindWords,
  breachQuestionWords,
  breachReasonWords,
  breachReportWords,
  closedWords,
  deadlineRuleWords,
} from "./words.ts";
