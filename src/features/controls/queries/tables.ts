/** The tables of this feature, as the database holds them. */

export type HandValue = "yes" | "no" | "unknown";

export interface HandFactRow {
  readonly company_id: string;
  readonly fact: string;
  readonly version: number;
  readonly value: HandValue;
  readonly answered_at: string;
  readonly answered_by: string;
}

export interface WaiverRow {
  readonly company_id: string;
  readonly id: string;
  readonly control_id: string;
  /** Null waives the control for all of its objects. */
  readonly object_id: string | null;
  readonly reason: string;
  readonly approver: string;
  /** Days of the company's time zone, "YYYY-MM-DD". */
  readonly made_on: string;
  readonly until_day: string;
  readonly made_at: string;
  readonly made_by: string;
  readonly withdrawn_at: string | null;
  readonly withdrawn_by: string | null;
}

declare module "#src/platform/db/database.ts" {
  interface Database {
    hand_fact: HandFactRow;
    waiver: WaiverRow;
  }
}
