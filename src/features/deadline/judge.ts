/** The judgement and the deadlines together, as the page shows them. */
import {
  type BreachAnswers,
  type BreachJudgement,
  judgeBreach,
  type KnownMoment,
  type ReportDeadlines,
  reportDeadlines,
} from "#src/engine/deadline/index.ts";

export interface Result {
  readonly judgement: BreachJudgement;
  /** None where a report is not mandatory. */
  readonly due: ReportDeadlines | undefined;
}

export function judge(answers: BreachAnswers, known: KnownMoment): Result {
  const judgement = judgeBreach(answers);
  if (judgement.report === "not-required") return { judgement, due: undefined };
  const kinds = judgement.kinds.filter(({ answer }) => answer === "yes").map(({ kind }) => kind);
  return { judgement, due: reportDeadlines(known, kinds, answers.wrongful === "unknown") };
}
