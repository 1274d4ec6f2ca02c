/** One control of a company with everything that its page shows. */
import { type ControlResult, rankOf, type State } from "#src/engine/control/index.ts";
import { type ListedEvidence, listEvidence } from "#src/features/evidence/index.ts";
import { objectNames } from "#src/features/registers/index.ts";
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
  /** The waivers that stand: of the whole control first. */
  readonly waivers: readonly WaiverRow[];
  /** Object → name, as far as one of `waivers` is about it or it is listed. */
  readonly names: ReadonlyMap<string, string>;
  readonly history: readonly ControlEntry[];
}

const MOST_EVIDENCE = 10;
const MOST_OBJECTS = 50;

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
  const names = await namesOf(db, companyId, control, result, today);
  return {
    control,
    result,
    assessment,
    evidence: rows,
    objects: shownObjects(result, names),
    waivers: waivers
      .filter((row) => row.control_id === id && row.withdrawn_at === null && row.until_day >= today)
      .sort((a, b) => Number(a.object_id !== null) - Number(b.object_id !== null)),
    names,
    history: await historyOfControl(db, companyId, id),
  };
}

/** What the objects of a control are called. */
async function namesOf(
  db: Db,
  companyId: string,
  control: Control,
  { objects, scope }: ControlResult,
  today: string,
): Promise<ReadonlyMap<string, string>> {
  if (scope !== "listed" || control.scope === "company") return new Map();
  const ids = objects.flatMap(({ objectId }) => (objectId === null ? [] : [objectId]));
  const names = await objectNames(db, companyId, control.scope.register, ids, today);
  return new Map([...names].map(([id, { name }]) => [id, name]));
}

function shownObjects(
  { objects, scope }: ControlResult,
  names: ReadonlyMap<string, string>,
): readonly NamedObject[] {
  if (scope !== "listed") return [];
  return objects
    .toSorted((a, b) => rankOf(a.state) - rankOf(b.state))
    .slice(0, MOST_OBJECTS)
    .flatMap(({ objectId: id, state, until }) =>
      id === null ? [] : [{ id, state, until, name: names.get(id) ?? id }],
    );
}
