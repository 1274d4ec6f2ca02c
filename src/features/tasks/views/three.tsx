/** Today's three: what to do, why, how many minutes, and in which numbers the order was reckoned. */
import { formatMinutes } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { Card } from "#src/ui/card.tsx";
import { Details } from "#src/ui/details.tsx";
import { nextHref, taskTitle, taskWhy } from "../task-words.ts";
import { text } from "../text.ts";
import type { Three } from "../three.ts";

interface ThreeProps {
  readonly lang: Lang;
  readonly three: Three;
}

/** For the first page of the day. */
export function ThreeCard({ lang, three }: ThreeProps) {
  const t = text[lang];
  const { chosen, open } = three;
  const sum = chosen.reduce((total, { minutes }) => total + minutes, 0);
  return (
    <Card
      title={t.threeTitle}
      aside={chosen.length > 0 ? <span class="soft">{t.threeSum(formatMinutes(sum, lang))}</span> : null}
      actions={<a href="/tasks">{t.threeAll(open)}</a>}
    >
      {chosen.length > 0 ? (
        <ThreeList lang={lang} three={three} />
      ) : (
        <p>{open > 0 ? t.threeNoneOf(open) : t.threeNone}</p>
      )}
    </Card>
  );
}

export function ThreeList({ lang, three }: ThreeProps) {
  const t = text[lang];
  return (
    <ol class="stack">
      {three.chosen.map(({ task, minutes, reasons }) => {
        const { risk, urgency, free, effort, priority, daysLeft } = reasons;
        const deadline = daysLeft < 0 ? t.overdueBy(-daysLeft) : t.dueIn(daysLeft);
        return (
          <li>
            <a href={nextHref(task)}>{taskTitle(lang, task)}</a>
            <br />
            <span class="soft">
              {t.about(formatMinutes(minutes, lang))} · {deadline}
            </span>
            <p>{taskWhy(lang, task)}</p>
            <Details summary={t.how}>
              <p class="numeric">{t.explained(risk, urgency, free, effort, priority)}</p>
            </Details>
          </li>
        );
      })}
    </ol>
  );
}
