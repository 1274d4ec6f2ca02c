/** One control of a company with everything that its page shows. */
import { type ControlResult, rankOf, type State } from "#src/engine/control/index.ts";
import { type ListedEvidence, listEvidence } from "#src/features/evidence/index.ts";
import { fullName, listPeople } from "#src/features/people/index.ts";
import type { Control } from "#src/handbook/controls/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { type Assessment, assessCompany } from "./assess.ts";
import { handFactsAt } from "./queries/hand-facts.ts";
import { type ControlEntry, historyOfControl } from "./queries/history.ts";
import type { WaiverRow } from "./queries/tables.ts";

export interface NamedObject {
  readonly id: string;
  readonly name: string;
  readonly state: State;
  readonly until: string | null;
}

export interface ControlDetails {
  readonly control: Control;
  readonly result: ControlResult;
  readonly assessment: Assessment;
  /** The newest pieces. */
  readonly evidence: readonly ListedEvidence[];
  /** The objects in scope, what is missing first; at most so many as a page can show. */
  readonly objects: readonly NamedObject[];
  /** The waiver that stands; undefined when there is none. */
  readonly waiver: WaiverRow | undefined;
  readonly history: readonly ControlEntry[];
}

const MOST_EVIDENCE = 10;
const MOST_OBJECTS = 50;
const MOST_PEOPLE = 2000;

/** @throws AppError `not-found` for what the catalogue does not have */
export async function readControl(db: Db, companyId: string, id: string, now: Date): Promise<ControlDetails> {
  const judgedBefore = await assessCompany(db, companyId, now);
  // Names of people change without the company's ledger: read anew.
  const answers = await handFactsAt(db, companyId, now);
  const assessment = { ...judgedBefore, handFacts: new Map(answers.map((row) => [row.fact, row])) };
  const { today, results, waivers, catalogue } = assessment;
  const control = catalogue.byId.get(id);
  const result = results.find((one) => one.id === id);
  if (!control || !result) throw new AppError("not-found");
  const view = { page: 1, pageSize: MOST_EVIDENCE, search: "", filter: "all", control: id, today } as const;
  const { rows } = await listEvidence(db, companyId, { ...view, sort: "day", direction: "desc" });
  return {
    control,
    result,
    assessment,
    evidence: rows,
    objects: await namedObjects(db, companyId, result, today),
    waiver: waivers.find(
      (row) => row.control_id === id && row.withdrawn_at === null && row.until_day >= today,
    ),
    history: await historyOfControl(db, companyId, id),
  };
}

/** People are the only objects with a register so far. */
async function namedObjects(
  db: Db,
  companyId: string,
  { objects, scope }: ControlResult,
  today: string,
): Promise<readonly NamedObject[]> {
  if (scope !== "listed") return [];
  const everybody = {
    q: "",
    department: "",
    presence: "present",
    sort: { key: "name", direction: "asc" },
  } as const;
  const people = await listPeople(db, companyId, everybody, today, 1, MOST_PEOPLE);
  const names = new Map(people.map((person) => [person.id, fullName(person)]));
  return objects
    .toSorted((a, b) => rankOf(a.state) - rankOf(b.state))
    .slice(0, MOST_OBJECTS)
    .flatMap(({ objectId: id, state, until }) =>
      id === null ? [] : [{ id, state, until, name: names.get(id) ?? id }],
    );
}
