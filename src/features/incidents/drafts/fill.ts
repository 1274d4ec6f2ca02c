/** Fills a draft from an incident: what was answered, or that it is open or not known; nothing else. */
import type { IncidentState } from "#src/engine/incident/index.ts";
import { breachReportWords } from "#src/handbook/breach/index.ts";
import { type Draft, incidentKinds, levelWords } from "#src/handbook/incident/index.ts";
import { formatDate, formatDateTime } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import type { Deadlines } from "../rules.ts";
import { saidWords } from "../said-words.ts";
import { text } from "../text/drafts.ts";
import { text as roomText } from "../text/room.ts";

export interface DraftFacts {
  readonly company: string;
  readonly timeZone: string;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly state: IncidentState;
  readonly deadlines: Deadlines | undefined;
}

export interface Filled {
  readonly title: string;
  readonly to: string;
  readonly opening: readonly string[];
  readonly rows: readonly (readonly [name: string, value: string])[];
  readonly closing: readonly string[];
}

export function fill(lang: Lang, draft: Draft, facts: DraftFacts): Filled {
  const today = formatDate(facts.today, { lang, weekday: false, era: lang === "ja" });
  const sentence = (both: Draft["opening"][number]) =>
    both[lang].replaceAll("{company}", facts.company).replaceAll("{today}", today);
  return {
    title: draft.name[lang],
    to: draft.to[lang],
    opening: draft.opening.map(sentence),
    rows: draft.lines.map(({ label, from }) => [label[lang], lineOf(lang, from, facts)] as const),
    closing: draft.closing.map(sentence),
  };
}

/** Several sources one after the other; one that is open is said only where all are. */
function lineOf(lang: Lang, from: readonly string[], facts: DraftFacts): string {
  const found = from.map((source) =>
    source.startsWith("q:")
      ? facts.state.answers[source.slice(2)]?.text
      : special(lang, source, facts) || undefined,
  );
  const known = found.filter((value): value is string => typeof value === "string");
  if (known.length > 0) return known.join("\n");
  return found.includes(null) ? roomText[lang].unknown : roomText[lang].investigating;
}

function special(lang: Lang, source: string, facts: DraftFacts): string {
  const { company, timeZone, state, deadlines } = facts;
  const t = text[lang];
  const at = (when: string) => formatDateTime(when, { lang, timeZone });
  const day = (on: string) => formatDate(on, { lang });
  switch (source) {
    case "company":
      return company;
    case "today":
      return day(facts.today);
    case "known":
      return state.breach ? day(state.breach.known) : "";
    case "kind":
      return incidentKinds.find(({ id }) => id === state.incident)?.name[lang] ?? "";
    case "level":
      return levelWords[state.level]?.name[lang] ?? "";
    case "deadline":
      if (!deadlines) return "";
      return deadlines.dates
        ? t.dates(day(deadlines.dates.preliminary.to), day(deadlines.dates.final))
        : breachReportWords[deadlines.judgement.report][lang];
    case "notified":
      return state.notified.map((one) => `${at(one.at)} ${saidWords(lang, one)}`).join("\n");
    case "timeline":
      return state.timeline
        .filter(({ said }) => said.kind === "note" || said.kind === "meeting" || said.kind === "notified")
        .map(({ happenedAt, said }) => `${at(happenedAt)} ${saidWords(lang, said)}`)
        .join("\n");
    default:
      return "";
  }
}

/** The draft as text, to copy into a form or a mail. */
export function asText({ title, to, opening, rows, closing }: Filled): string {
  const lines = rows.map(([name, value]) =>
    value.includes("\n") ? `■ ${name}\n${value}` : `■ ${name}: ${value}`,
  );
  return [[title, to].join("\n"), ...opening, lines.join("\n"), ...closing].filter(Boolean).join("\n\n");
}
