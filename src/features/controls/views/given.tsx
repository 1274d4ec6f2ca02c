/** A question about a fact with its answer, and who or what answers it. */

import type { Asked } from "#src/features/packs/index.ts";
import { providers } from "#src/handbook/controls/index.ts";
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { State } from "#src/ui/state.tsx";
import type { ControlDetails } from "../read.ts";
import { knownFacts } from "../sources.ts";
import { text } from "../text/control.ts";
import { ControlLink } from "./control-table.tsx";

interface AskedProps {
  readonly lang: Lang;
  readonly details: ControlDetails;
  readonly asked: Asked;
}

/** By whom a fact is answered, and when it was. */
export function Source({ lang, details, asked }: AskedProps) {
  const t = text[lang];
  const provider = providers[asked.answer.until][lang];
  if (knownFacts.has(asked.answer.fact)) return <>{t.knownFact(provider)}</>;
  const row = details.assessment.handFacts.get(asked.answer.fact);
  const { timeZone } = details.assessment;
  const by = row
    ? t.answered(row.name ?? t.machine, formatDate(row.answered_at, { lang, timeZone }))
    : t.notAnswered;
  const last = row?.value === "yes" ? details.assessment.facts.lasts?.[row.fact] : undefined;
  const lasts = last && (last < details.assessment.today ? t.answerEnded : t.answerLasts);
  return (
    <>
      {by} {lasts && last ? lasts(formatDate(last, { lang, weekday: false })) : ""} {t.until(provider)}
    </>
  );
}

/** A question with its answer, where it cannot be answered here. */
export function Given({ lang, details, asked }: AskedProps) {
  const t = text[lang];
  const { fact, question } = asked.answer;
  const { facts, today } = details.assessment;
  const isOld = (facts.lasts?.[fact] ?? today) < today && facts.company[fact] === true;
  const value = isOld ? null : (facts.company[fact] ?? null);
  const isElsewhere = asked.control.id !== details.control.id && !knownFacts.has(fact);
  return (
    <li>
      {question[lang]}{" "}
      <State lang={lang} state={value === true ? "declared" : value === false ? "not-yet" : "unknown"}>
        {value === true ? t.yes : value === false ? t.no : t.unknown}
      </State>
      <div class="soft">
        <Source lang={lang} details={details} asked={asked} />{" "}
        {isElsewhere ? (
          <>
            {t.askedElsewhere}{" "}
            <ControlLink lang={lang} catalogue={details.assessment.catalogue} id={asked.control.id} />
          </>
        ) : null}
      </div>
    </li>
  );
}
