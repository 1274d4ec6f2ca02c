/** How evidence is named on pages: its state, its strength, its control, those who did something with it. */
import type { Grade } from "#src/engine/control/index.ts";
import type { Catalogue } from "#src/features/packs/index.ts";
import { daysBetween, formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { Badge, State, type StateName } from "#src/ui/state.tsx";
import type { EvidenceRow } from "../queries/tables.ts";
import { type EvidenceState, gradeNow, stateOn } from "../rules.ts";
import { gradeText, text } from "../text.ts";

const shapes: Readonly<Record<EvidenceState, StateName>> = {
  counts: "done",
  declared: "declared",
  soon: "expired",
  expired: "expired",
  withdrawn: "no-answer",
};

interface RowProps {
  readonly lang: Lang;
  readonly row: EvidenceRow;
}

/** Whether it counts, and until when. */
export function EvidenceStanding({ lang, row, today }: RowProps & { readonly today: string }) {
  const t = text[lang];
  const state = stateOn(row, today);
  const left = daysBetween(today, row.valid_until);
  const words: Readonly<Record<EvidenceState, string>> = {
    counts: t.stateCounts,
    declared: t.stateDeclared,
    soon: left === 0 ? t.stateToday : t.stateSoon(String(left)),
    expired: t.stateExpired,
    withdrawn: t.stateWithdrawn,
  };
  return (
    <State lang={lang} state={shapes[state]}>
      {words[state].replace("⌛ ", "")}
    </State>
  );
}

export function untilWords(lang: Lang, row: EvidenceRow): string {
  return text[lang].untilDay(formatDate(row.valid_until, { lang, weekday: false }));
}

export function GradeBadge({ lang, row }: RowProps) {
  return <Badge tone={row.grade === "E0" ? "plain" : "accent"}>{gradeWord(lang, gradeNow(row))}</Badge>;
}

export function gradeWord(lang: Lang, grade: Grade): string {
  return gradeText[lang][grade];
}

export function controlTitle(lang: Lang, catalogue: Catalogue, id: string): string {
  return catalogue.byId.get(id)?.title[lang] ?? text[lang].unknownControl(id);
}

/** @param name of the user, where the account still exists */
export function actorWord(lang: Lang, id: string, name: string | null): string {
  const t = text[lang];
  if (name !== null) return name;
  if (id.startsWith("link:")) return t.byLink;
  return id.startsWith("user:") ? t.formerMember : t.byMachine;
}
