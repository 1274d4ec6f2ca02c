/** What else is open that is shown in the same go: the same PC, the same list of accounts, the same half hour. */
import { roundOf } from "#src/handbook/controls/index.ts";
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { Section } from "#src/ui/section.tsx";
import type { TaskDay } from "../read.ts";
import type { Task } from "../rules.ts";
import { taskTitle } from "../task-words.ts";
import { text } from "../text.ts";

interface TogetherProps {
  readonly lang: Lang;
  readonly day: TaskDay;
  readonly task: Task;
}

/** More than these make no single go. */
const MOST = 12;

export function Together({ lang, day, task }: TogetherProps) {
  const t = text[lang];
  const round = roundOf(task.due.controlId);
  if (!round || task.due.matter !== "show") return null;
  const others = day.tasks.filter(
    ({ key, due }) => key !== task.key && due.matter === "show" && due.controlId in round.again,
  );
  if (others.length === 0) return null;
  return (
    <Section title={t.together} lead={t.togetherLead(round.title[lang])}>
      <ul>
        {others.slice(0, MOST).map((other) => (
          <li>
            <a href={`/tasks/${encodeURIComponent(other.key)}`}>{taskTitle(lang, other)}</a>{" "}
            <span class="soft">{formatDate(other.due.due, { lang, weekday: false })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
