// The shape of a public window: how to reach it, when, for whom, and what it does and does not take.
import type { Audience, Hours } from "#src/engine/contact/index.ts";
import type { Both } from "#src/text/words.ts";
import type { Source } from "../source.ts";

export type ContactWindow = {
  readonly id: string;
  readonly name: Both;
  readonly phone?: string;
  readonly fax?: string;
  readonly mail?: string;
  readonly url?: string;
  readonly address?: Both;
  readonly audience: Audience | "both";
  /** Only for this prefecture, "01" … "47". */
  readonly prefecture?: string;
  readonly hours: Hours;
  readonly takes: Both;
  readonly refuses?: Both;
  readonly source: Source;
};

const weekdays = [1, 2, 3, 4, 5] as const;

/** Monday to Friday but holidays and the year-end, as most public desks; times as "10:00-12:00". */
export function officeHours(...spans: readonly string[]): Hours {
  return {
    kind: "weekly",
    spans: spans.map((span) => ({ days: weekdays, ...readSpan(span) })),
    closedOnHolidays: true,
    closedAtYearEnd: true,
  };
}

/** "8:30-17:15" in minutes. */
export function readSpan(span: string): { readonly from: number; readonly to: number } {
  const [from = "", to = ""] = span.split("-");
  return { from: minutes(from), to: minutes(to) };
}

function minutes(time: string): number {
  const [hour = "", minute = ""] = time.split(":");
  return Number(hour) * 60 + Number(minute);
}
