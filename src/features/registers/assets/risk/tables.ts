/** The tables of the risk review: views of threats, decisions, measures, answers to a workbook's checks. */
import type { Level, Treatment } from "#src/engine/risk/index.ts";

/** `never`: cannot happen here; `open`: not settled. */
export type Frequency = "1" | "2" | "3" | "never" | "open";

/** How often the company says a threat comes to what is kept on a medium. Added, never changed; the last counts. */
export interface ViewRow {
  company_id: string;
  id: string;
  medium: string;
  /** Of the handbook, or `own:` and the words of a workbook. */
  threat: string;
  frequency: Frequency;
  reason: string;
  made_at: string;
  made_by: string;
}

/** What was decided about an asset's risk. Added, never changed; the last counts. */
export interface DecisionRow {
  company_id: string;
  id: string;
  asset_id: string;
  treatment: Treatment;
  reason: string;
  /** A person's id. */
  approver: string;
  review_on: string;
  /** Transfer: the last day of insurance or contract; "" otherwise. */
  covered_until: string;
  /** Reduce: what is expected afterwards. */
  expected_threat: Level | null;
  expected_vulnerability: Level | null;
  /** The numbers as they stood: JSON of `Judged`. */
  judged: string;
  made_at: string;
  made_by: string;
}

/** Something done about an asset's risk: a control, or a task of the company's own. */
export interface MeasureRow {
  company_id: string;
  id: string;
  asset_id: string;
  /** "" for one of the company's own. */
  control_id: string;
  title: string;
  /** "" where none was set. */
  due_on: string;
  made_at: string;
  made_by: string;
  done_on: string;
  done_at: string;
  done_by: string;
  dropped_at: string;
}

/** An answer to a check of IPA's workbook as it was taken in. Those of one `taken_at` belong together. */
export interface CheckRow {
  company_id: string;
  id: string;
  place: number;
  number: string;
  section: string;
  question: string;
  answer: 1 | 2 | 3 | 4;
  taken_at: string;
}

declare module "#src/platform/db/database.ts" {
  interface Database {
    risk_view: ViewRow;
    risk_decision: DecisionRow;
    risk_measure: MeasureRow;
    risk_check: CheckRow;
  }
}
