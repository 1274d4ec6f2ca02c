/** How a control is named on pages: its state as shape and word, its last day, its reasons. */
import type { ControlResult, Reason } from "#src/engine/control/index.ts";
import type { Catalogue } from "#src/features/packs/index.ts";
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { State, type StateName } from "#src/ui/state.tsx";
import { type Standing, standingOf } from "../rules/standing.ts";
import { gradeText, reasonText, standingText } from "../text/states.ts";

/** Nothing but proved is drawn as done. */
export const shapes: Readonly<Record<Standing, StateName>> = {
  proved: "done",
  soon: "expired",
  waived: "no-answer",
  expired: "expired",
  declared: "declared",
  partly: "partly",
  unknown: "unknown",
  no: "not-yet",
  "not-applicable": "no-answer",
};

/** The state of a control: shape, word and colour. */
export function StandingState(props: {
  readonly lang: Lang;
  readonly result: ControlResult;
  readonly today: string;
}) {
  const { lang, result, today } = props;
  return <StandingShape lang={lang} standing={standingOf(result, today)} />;
}

export function StandingShape({ lang, standing }: { readonly lang: Lang; readonly standing: Standing }) {
  return (
    <State lang={lang} state={shapes[standing]}>
      {standingText[lang][standing]}
    </State>
  );
}

/** The last good day; nothing where waiting changes nothing. */
export function untilWords(lang: Lang, { expiresNext }: ControlResult): string {
  return expiresNext ? formatDate(expiresNext.on, { lang, weekday: false }) : "";
}

/** Why a control stands as it does, one sentence a reason. */
export function reasonWords(lang: Lang, catalogue: Catalogue, reason: Reason, objects: number): string {
  const t = reasonText[lang];
  const day = (on: string) => formatDate(on, { lang, weekday: false });
  const some = "count" in reason && objects > 1 ? t.forSome(String(reason.count)) : "";
  switch (reason.key) {
    case "not-applicable":
    case "not-listed":
    case "no-register":
      return t[reason.key];
    case "proved":
      return reason.of > 1 ? t.proved(String(reason.count), String(reason.of)) : t.provedOne;
    case "fact-no":
    case "fact-unknown":
      return t[reason.key](catalogue.asked.get(reason.fact)?.answer.question[lang] ?? reason.fact) + some;
    case "evidence-expired":
      return t[reason.key](day(reason.since)) + some;
    case "evidence-too-weak":
    case "evidence-missing":
      return t[reason.key](gradeText[lang][reason.required]) + some;
    case "waived":
      return t.waived(day(reason.until)) + some;
    case "expires-next":
      return t["expires-next"](day(reason.on)) + some;
  }
}
