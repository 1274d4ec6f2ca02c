/** Keeps a machine's check that came from outside: what it names must exist, and the day must still count. */
import { catalogueFor } from "#src/features/packs/index.ts";
import { personById } from "#src/features/people/index.ts";
import { type Actor, authorise } from "#src/platform/access/index.ts";
import type { Store } from "#src/platform/db/index.ts";
import type { Problems } from "#src/platform/http/index.ts";
import { lastDay } from "../rules.ts";
import { type MachineCheck, recordMachineCheck } from "./make.ts";
import type { EvidenceInput } from "./record.ts";

export interface Submitted {
  readonly control: string;
  readonly object: EvidenceInput["object"];
  readonly statement: string;
  readonly happenedOn: string;
  readonly check: MachineCheck;
  /** The company's day. */
  readonly today: string;
}

export type Submission =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly problems: Problems };

/** Keeps the check as E3 evidence, valid as long as its control says. */
export async function submitMachineCheck(
  db: Store["db"],
  actor: Actor,
  input: Submitted,
  now: Date,
): Promise<Submission> {
  authorise(actor, "evidence.add");
  const refuse = (field: string, key: string): Submission => ({ ok: false, problems: { [field]: { key } } });
  const { happenedOn, today, object, statement, check } = input;
  return db.transaction().execute(async (trx): Promise<Submission> => {
    const control = (await catalogueFor(trx, actor.companyId)).byId.get(input.control);
    if (!control) return refuse("control", "unknown-control");
    if (happenedOn > today) return refuse("happened_on", "future-day");
    const validUntil = lastDay(control, happenedOn);
    if (validUntil < today) return refuse("happened_on", "too-old");
    // People are the only register whose objects evidence can be about, so far.
    const known =
      object === null ||
      (object.register === "people" && (await personById(trx, actor.companyId, object.id)) !== undefined);
    if (!known) return refuse("object", "unknown-object");
    const evidence = { controlId: control.id, object, statement, happenedOn, validUntil, check };
    return { ok: true, id: await recordMachineCheck(trx, actor, evidence, now) };
  });
}
