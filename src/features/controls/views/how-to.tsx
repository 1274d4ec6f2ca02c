/** The five steps of a control, how long they take, and who goes them. */
import { glossedLines } from "#src/features/glossary/index.ts";
import type { Control } from "#src/handbook/controls/index.ts";
import type { Lang } from "#src/text/words.ts";
import { Badge } from "#src/ui/state.tsx";
import { text } from "../text/control.ts";
import { doerText, gradeText } from "../text/states.ts";

export function HowTo({ lang, control }: { readonly lang: Lang; readonly control: Control }) {
  const t = text[lang];
  const { title, steps, minutes, minutesEach, who, everyDays } = control.task;
  const { grade } = control.evidence;
  return (
    <>
      <h3>{title[lang]}</h3>
      <p class="cluster">
        <Badge>{t.minutes(String(minutes))}</Badge>
        {minutesEach ? <Badge>{t.minutesEach(String(minutesEach))}</Badge> : null}
        <Badge>{t.who(doerText[lang][who])}</Badge>
        <Badge>{t.every(String(everyDays))}</Badge>
        <Badge>{gradeText[lang][grade]}</Badge>
      </p>
      <ol class="measure">
        {glossedLines(
          lang,
          steps.map((step) => step[lang]),
        ).map((step) => (
          <li>{step}</li>
        ))}
      </ol>
    </>
  );
}
