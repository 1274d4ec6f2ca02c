/** The rules of evidence: how long it counts, how strong it is, who may countersign it, what is fixed by a hash. */
import { createHash } from "node:crypto";
import { type Grade, gradeOf } from "#src/engine/control/index.ts";
import { type Control, controls } from "#src/handbook/controls/index.ts";
import { canonicalJson } from "#src/platform/audit/index.ts";
import { addDays } from "#src/text/dates.ts";
import type { EvidenceRow } from "./queries/tables.ts";

/** What ends within so many days is shown with an hourglass. */
export const SOON_DAYS = 14;

const byId: ReadonlyMap<string, Control> = new Map(controls.map((control) => [control.id, control]));

/** A control of the catalogue; undefined for one that it no longer has. */
export function controlById(id: string): Control | undefined {
  return byId.get(id);
}

/** The last day on which evidence of a day counts for a control. */
export function lastDay(control: Pick<Control, "evidence">, happenedOn: string): string {
  return addDays(happenedOn, control.evidence.days);
}

/** The grade that counts, the countersignature considered. */
export function gradeNow(row: EvidenceRow): Grade {
  return gradeOf({
    id: row.id,
    controlId: row.control_id,
    objectId: row.object_id,
    grade: row.grade,
    at: row.happened_on,
    validUntil: row.valid_until,
    withdrawnAt: null,
    by: row.made_by,
    countersignedBy: row.countersigned_by,
  });
}

export type EvidenceState = "counts" | "declared" | "soon" | "expired" | "withdrawn";

/** Where a piece of evidence stands on a day, whether or not it is strong enough for its control. */
export function stateOn(
  row: Pick<EvidenceRow, "withdrawn_at" | "valid_until" | "grade">,
  today: string,
): EvidenceState {
  if (row.withdrawn_at !== null) return "withdrawn";
  if (row.valid_until < today) return "expired";
  if (row.valid_until <= addDays(today, SOON_DAYS)) return "soon";
  return row.grade === "E0" ? "declared" : "counts";
}

/** Why somebody may not countersign; undefined if they may. */
export type CountersignProblem = "withdrawn" | "already" | "declared" | "expired" | "own";

/** @param isAttester whether the person who attested it is the one who wants to countersign */
export function countersignProblem(
  row: EvidenceRow,
  actorId: string,
  { today, isAttester }: { readonly today: string; readonly isAttester: boolean },
): CountersignProblem | undefined {
  if (row.withdrawn_at !== null) return "withdrawn";
  if (row.countersigned_at !== null) return "already";
  if (row.grade === "E0") return "declared";
  if (row.made_by === actorId || isAttester) return "own";
  return row.valid_until < today ? "expired" : undefined;
}

type Fixed = Pick<
  EvidenceRow,
  | "control_id"
  | "object_register"
  | "object_id"
  | "grade"
  | "statement"
  | "happened_on"
  | "valid_until"
  | "made_at"
  | "made_by"
  | "person_id"
  | "machine_check"
>;

/** SHA-256 over what never changes, files included: it stands in the ledger, so that a later change shows. */
export function fingerprint(row: Fixed, files: readonly string[]): string {
  const fixed = [
    row.control_id,
    row.object_register,
    row.object_id,
    row.grade,
    row.statement,
    row.happened_on,
    row.valid_until,
    row.made_at,
    row.made_by,
    row.person_id,
    row.machine_check,
    files,
  ];
  return createHash("sha256").update(canonicalJson(fixed)).digest("hex");
}
