/** The tables of this feature, as `migrations/0010-tasks.sql` makes them. Days are the company's, "YYYY-MM-DD". */
import type { Lang } from "#src/text/words.ts";

export const recordKinds = ["done", "assigned", "cannot", "snoozed"] as const;
export type RecordKind = (typeof recordKinds)[number];

export interface TaskRecordRow {
  company_id: string;
  id: string;
  task_key: string;
  kind: RecordKind;
  made_at: string;
  made_by: string;
  made_on: string;
  until_day: string | null;
  reason: string;
  owner_ref: string;
  deputy_ref: string;
  decided_at: string | null;
  decided_by: string | null;
  decision: "accepted" | "refused" | null;
}

export interface OwnTaskRow {
  company_id: string;
  id: string;
  title: string;
  due_on: string;
  minutes: number;
  created_at: string;
  created_by: string;
  done_at: string | null;
  done_by: string | null;
}

export interface CalendarFeedRow {
  company_id: string;
  id: string;
  token_hash: string;
  language: Lang;
  user_id: string;
  made_at: string;
  revoked_at: string | null;
}

declare module "#src/platform/db/database.ts" {
  interface Database {
    task_record: TaskRecordRow;
    task_opened: { company_id: string; task_key: string; opened_on: string };
    own_task: OwnTaskRow;
    company_holiday: { company_id: string; day: string; name: string };
    calendar_feed: CalendarFeedRow;
  }
}
