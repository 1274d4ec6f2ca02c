// Leaks of personal data: whether they must be reported, to whom, and until when.
export {
  type BreachAnswers,
  type BreachJudgement,
  type BreachKind,
  type BreachReason,
  judgeBreach,
  type KindAnswer,
  type Persons,
} from "./breach.ts";
export { type Closed, officesClosed } from "./closed.ts";
export {
  type DeadlineRule,
  type Explanation,
  isCountable,
  type ReportDeadlines,
  reportDeadlines,
} from "./count.ts";
export { type KnownMoment, readMoment } from "./moment.ts";
export type { Truth } from "./truth.ts";
