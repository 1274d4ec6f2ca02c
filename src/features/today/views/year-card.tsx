import type { Reminder } from "#src/features/year/index.ts";
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { Card } from "#src/ui/card.tsx";
import { text } from "../text.ts";

/** What the business year asks for now; nothing while it asks for nothing. */
export function YearCard({
  lang,
  reminders,
}: {
  readonly lang: Lang;
  readonly reminders: readonly Reminder[];
}) {
  if (reminders.length === 0) return null;
  return (
    <Card title={text[lang].yearTitle}>
      <ul class="plain-lines">
        {reminders.map((reminder) => (
          <li>
            <a href={hrefOf(reminder)}>{words(lang, reminder)}</a>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function hrefOf(reminder: Reminder): string {
  if (reminder.key === "check") return `/year/months/${reminder.month}`;
  return reminder.key === "review" ? "/year/review" : "/year";
}

function words(lang: Lang, reminder: Reminder): string {
  const t = text[lang];
  switch (reminder.key) {
    case "plan":
      return t.yearPlan;
    case "goals":
      return t.yearGoals(reminder.count);
    case "check":
      return t.yearCheck(String(Number(reminder.month.slice(5))));
    case "review": {
      const day = formatDate(reminder.on, { lang, weekday: false });
      return reminder.isLate ? t.yearReviewLate(day) : t.yearReview(day);
    }
  }
}
