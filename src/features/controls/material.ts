/** What the judge of controls looks at, read from one state of the database: facts, evidence and waivers. */
import { addDays } from "#src/engine/calendar/index.ts";
import type { Evidence, Facts, FactValue, Register } from "#src/engine/control/index.ts";
import { evidenceOf } from "#src/features/evidence/index.ts";
import { type Catalogue, catalogueFor } from "#src/features/packs/index.ts";
import { companyProfile } from "#src/platform/auth/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { dayIn } from "#src/text/dates.ts";
import { handFactsAt, type NamedHandFact } from "./queries/hand-facts.ts";
import type { HandValue, WaiverRow } from "./queries/tables.ts";
import { waiversOf } from "./queries/waivers.ts";
import { knownFacts, sources } from "./sources.ts";

/** What is judged: everything but the verdicts. */
export interface Material {
  /** The company's day, "YYYY-MM-DD", and the zone in which it begins. */
  readonly today: string;
  readonly timeZone: string;
  /** The controls as the company's content pack has them. */
  readonly catalogue: Catalogue;
  readonly facts: Facts;
  readonly handFacts: ReadonlyMap<string, NamedHandFact>;
  readonly waivers: readonly WaiverRow[];
  /** Of each piece of evidence, by its id. */
  readonly evidence: ReadonlyMap<string, Evidence>;
}

type FactsThen = Pick<Material, "today" | "facts" | "handFacts">;
export async function readMaterial(db: Db, companyId: string, now: Date): Promise<Material> {
  const { timeZone } = await companyProfile(db, companyId);
  const catalogue = await catalogueFor(db, companyId);
  const then = await readFacts(db, companyId, now, { timeZone, catalogue });
  const waivers = await waiversOf(db, companyId);
  const evidence = new Map((await evidenceOf(db, companyId)).map((one) => [one.id, one]));
  return { ...then, timeZone, catalogue, waivers, evidence };
}

/** What was known at a moment. What a feature knows stands above what somebody once answered. */
export async function readFacts(
  db: Db,
  companyId: string,
  at: Date,
  { timeZone, catalogue }: Pick<Material, "timeZone" | "catalogue">,
): Promise<FactsThen> {
  const today = dayIn(timeZone, at);
  const rows = await handFactsAt(db, companyId, at);
  const handFacts = new Map(rows.map((row) => [row.fact, row]));
  const company: Record<string, FactValue | null> = {};
  const lasts: Record<string, string> = {};
  // A page of answers has one time; telling its day costs more than all the rest.
  const days = new Map<string, string>();
  const dayOf = (time: string): string => {
    const day = days.get(time) ?? dayIn(timeZone, time);
    days.set(time, day);
    return day;
  };
  for (const { fact, value, answered_at } of rows) {
    if (knownFacts.has(fact)) continue;
    company[fact] = values[value];
    lasts[fact] = lastDayOfAnswer(catalogue, fact, dayOf(answered_at));
  }
  const registers: Record<string, Register> = {};
  for (const { collect } of sources) {
    const known = await collect(db, companyId, { at, today });
    Object.assign(company, known.company);
    Object.assign(registers, known.registers);
  }
  return { today, facts: { company, lasts, registers }, handFacts };
}

/** What is said without being shown holds no longer than a year, nor than the evidence that would show it. */
const MOST_DAYS = 365;

/** The last day on which an answer counts as a yes. @param day on which it was given */
export function lastDayOfAnswer({ asked }: Catalogue, fact: string, day: string): string {
  const days = asked.get(fact)?.control.evidence.days ?? MOST_DAYS;
  return addDays(day, Math.min(MOST_DAYS, days));
}

const values: Readonly<Record<HandValue, boolean | null>> = { yes: true, no: false, unknown: null };
