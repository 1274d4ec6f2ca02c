import { formatDate, formatDateTime } from "#src/text/dates.ts";
import { Section } from "#src/ui/section.tsx";
import { text } from "../text.ts";
import type { TaskPageProps } from "./task.tsx";

/** What was said about the task so far, newest first. */
export function History({ lang, records, day }: TaskPageProps) {
  const t = text[lang];
  if (records.length === 0) return null;
  const kinds = { done: t.kindDone, assigned: t.kindAssigned, snoozed: t.kindSnoozed, cannot: t.kindCannot };
  const decided = { accepted: t.accepted, refused: t.wasRefused };
  return (
    <Section title={t.history}>
      <ul>
        {records.map((row) => (
          <li>
            {[
              formatDateTime(row.made_at, { lang, timeZone: day.timeZone }),
              kinds[row.kind],
              row.until_day ? `– ${formatDate(row.until_day, { lang, weekday: false })}` : "",
              row.reason,
              row.decision ? decided[row.decision] : "",
              row.name ?? t.formerMember,
            ]
              .filter(Boolean)
              .join(" · ")}
          </li>
        ))}
      </ul>
    </Section>
  );
}
