/** What an incident is at present, read from its entries: the last word on each thing counts. */
import type { Entry, FileNote, Level, Said, Whys } from "./entry.ts";
import { merge } from "./merge.ts";

type Of<K extends Said["kind"]> = Extract<Said, { kind: K }>;
export type Dated<K extends Said["kind"]> = Of<K> & { readonly at: string; readonly by: string };

export interface IncidentState {
  readonly title: string;
  readonly incident: string;
  readonly level: Level;
  readonly openedAt: string;
  readonly closed: Dated<"closed"> | undefined;
  readonly answers: Readonly<Record<string, Dated<"answer">>>;
  readonly members: readonly Dated<"member">[];
  readonly meetings: readonly Dated<"meeting">[];
  readonly notified: readonly Dated<"notified">[];
  readonly breach: Dated<"breach"> | undefined;
  readonly tasks: readonly Dated<"task">[];
  readonly whys: Whys | undefined;
  readonly files: readonly FileNote[];
  /** Minutes from the first entry to the first meeting; null until there is one. */
  readonly minutesToConvene: number | null;
  readonly timeline: readonly Entry[];
}

/** Reads the state from entries in any order, with any repetition. */
export function stateOf(entries: readonly Entry[]): IncidentState {
  const timeline = merge(entries);
  const all = <K extends Said["kind"]>(kind: K): Dated<K>[] =>
    timeline.flatMap(({ said, happenedAt, authorName }) =>
      said.kind === kind ? [{ ...(said as Of<K>), at: happenedAt, by: authorName }] : [],
    );
  const opened = all("opened")[0];
  const closed = all("closed").at(-1);
  const reopened = all("reopened").at(-1);
  const meetings = all("meeting");
  const first = meetings[0];
  const openedAt = opened?.at ?? timeline[0]?.happenedAt ?? "";
  const began = timeline[0]?.happenedAt ?? openedAt;
  return {
    title: opened?.title ?? "",
    incident: opened?.incident ?? "other",
    level: all("level").at(-1)?.level ?? opened?.level ?? 0,
    openedAt,
    closed: closed && (!reopened || closed.at >= reopened.at) ? closed : undefined,
    answers: Object.fromEntries(all("answer").map((answer) => [answer.question, answer])),
    members: all("member"),
    meetings,
    notified: all("notified"),
    breach: all("breach").at(-1),
    tasks: all("task"),
    whys: closed?.whys,
    files: all("note").flatMap(({ files }) => files),
    minutesToConvene: first
      ? Math.max(0, Math.round((Date.parse(first.at) - Date.parse(began)) / 60_000))
      : null,
    timeline,
  };
}
