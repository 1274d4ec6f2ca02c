// The key-person check (R94, R96): everything critical has at least two people who can, and are here.
import { type Bounds, boundsOf, reaches, type Verdict, verdictOn } from "../verdict/index.ts";

/** Somebody who may be able to take over; `able` null: believed, never asked; `present` false: has left or is away. */
export type AblePerson = {
  readonly personId: string;
  readonly able: boolean | null;
  readonly present: boolean | null;
};

export type CriticalThing = {
  readonly id: string;
  readonly critical: boolean | null;
  readonly people: readonly AblePerson[];
  /** Whether `people` is everybody; while nobody has said so, too few is not known. */
  readonly allListed: boolean | null;
};

/** Cheapest first: asking, telling a second one how, teaching two. */
export type BusFactorFix = "ask" | "teach-one" | "teach-two";

export type BusFactorLine = {
  readonly id: string;
  readonly verdict: Verdict;
  readonly able: Bounds;
  /** Those who can and are here. */
  readonly people: readonly string[];
  /** Those to ask. */
  readonly missing: readonly string[];
  readonly fix: BusFactorFix | null;
};

export type BusFactor = {
  readonly verdict: Verdict;
  /** Critical things without two, worst first: nobody, one, then not known. */
  readonly gaps: readonly BusFactorLine[];
  readonly covered: number;
  /** Things of which nobody has said whether they are critical. */
  readonly undecided: readonly string[];
  /** People on whom alone something critical depends, with what: the most first. */
  readonly singlePoints: readonly { readonly personId: string; readonly things: readonly string[] }[];
};

const enough = 2;

export function busFactor(things: readonly CriticalThing[]): BusFactor {
  const critical = things.filter((thing) => thing.critical === true).map(lineOf);
  const undecided = things
    .filter((thing) => thing.critical === null)
    .map(({ id }) => id)
    .toSorted();
  const gaps = critical.filter(({ verdict }) => verdict !== "yes").toSorted(worstFirst);
  const no = gaps.some(({ verdict }) => verdict === "no");
  const open = gaps.length > 0 || undecided.length > 0;
  return {
    verdict: no ? "no" : open ? "unknown" : "yes",
    gaps,
    covered: critical.length - gaps.length,
    undecided,
    singlePoints: singlePointsOf(gaps),
  };
}

function lineOf({ id, people, allListed }: CriticalThing): BusFactorLine {
  const each = onePerson(people);
  const able = boundsOf([...each.values()]);
  const listed = reaches(able, enough);
  const verdict = listed === "no" && allListed !== true ? "unknown" : listed;
  const of = (wanted: Verdict) => [...each].filter(([, v]) => v === wanted).map(([person]) => person);
  return {
    id,
    verdict,
    able,
    people: of("yes").toSorted(),
    missing: verdict === "unknown" ? of("unknown").toSorted() : [],
    fix: fixOf(verdict, able),
  };
}

/** A person listed twice is one: able and present if one of the entries says so. */
function onePerson(people: readonly AblePerson[]): ReadonlyMap<string, Verdict> {
  const best = new Map<string, Verdict>();
  for (const { personId, able, present } of people) {
    const both = [verdictOn(able), verdictOn(present)];
    const own = both.includes("no") ? "no" : both.includes("unknown") ? "unknown" : "yes";
    const before = best.get(personId) ?? "no";
    best.set(personId, before === "yes" || own === "no" ? before : own);
  }
  return best;
}

function fixOf(verdict: Verdict, able: Bounds): BusFactorFix | null {
  if (verdict === "yes") return null;
  if (verdict === "unknown") return "ask";
  return able.low === 0 ? "teach-two" : "teach-one";
}

function worstFirst(a: BusFactorLine, b: BusFactorLine): number {
  const rank = ({ verdict, able }: BusFactorLine) => (verdict === "no" ? able.low : 10 + able.low);
  return rank(a) - rank(b) || (a.id < b.id ? -1 : 1);
}

function singlePointsOf(gaps: readonly BusFactorLine[]): BusFactor["singlePoints"] {
  const things = new Map<string, string[]>();
  for (const { id, people } of gaps) {
    const [only] = people;
    if (only !== undefined) things.set(only, [...(things.get(only) ?? []), id]);
  }
  return [...things]
    .map(([personId, ids]) => ({ personId, things: ids.toSorted() }))
    .toSorted((a, b) => b.things.length - a.things.length || (a.personId < b.personId ? -1 : 1));
}
