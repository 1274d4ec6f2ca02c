/** The second half of an import: everything that the preview showed, in one transaction, with its report. */
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntries, type Happening } from "#src/platform/audit/index.ts";
import { newId, type Store } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import type { Person } from "../fields.ts";
import { draftById, insertReportRows, markDone, type ReportRow } from "../queries/imports.ts";
import { allPeople, lockRegister, putPeople } from "../queries/person.ts";
import { reportById } from "../queries/reports.ts";
import type { Line, Plan } from "../rules/plan.ts";
import { planOf, subjectOf } from "./draft.ts";
import { changesForLedger } from "./person.ts";

export type Confirmed =
  | { readonly kind: "done" }
  /** The register has changed since the preview: nothing was taken in, and the user should look again. */
  | { readonly kind: "moved" };

/**
 * Carries out what was shown against the register's `revision`. Sending it twice is the same as once.
 * @throws AppError `not-found` when there is no such draft, or it is over
 */
export async function confirmImport(
  db: Store["db"],
  actor: Actor,
  id: string,
  shown: { readonly revision: number; readonly today: string },
  now: Date,
): Promise<Confirmed> {
  authorise(actor, "people.edit");
  const { companyId } = actor;
  return db.transaction().execute(async (trx): Promise<Confirmed> => {
    const revision = await lockRegister(trx, companyId);
    const draft = await draftById(trx, companyId, id, now);
    if (!draft) {
      if (await reportById(trx, companyId, id)) return { kind: "done" };
      throw new AppError("not-found");
    }
    if (revision !== shown.revision + 1) return { kind: "moved" };
    const plan = planOf(draft, await allPeople(trx, companyId), shown.today);
    const work = workOf(plan, id, now);
    await putPeople(trx, companyId, work.people, now);
    await markDone(trx, companyId, draft, {
      by: actor.id,
      at: now.toISOString(),
      counts: { ...plan.counts, absent: plan.absent },
    });
    await insertReportRows(trx, companyId, id, work.report);
    const data = { file: draft.fileName, columns: draft.mapping, ...plan.counts };
    const imported: Happening = { action: "people-import.confirmed", subject: subjectOf(id), data };
    await appendEntries(trx, actor, [imported, ...work.happenings], now);
    return { kind: "done" };
  });
}

interface Work {
  readonly people: readonly Person[];
  readonly happenings: readonly Happening[];
  readonly report: readonly ReportRow[];
}

function workOf(plan: Plan, importId: string, now: Date): Work {
  const people: Person[] = [];
  const happenings: Happening[] = [];
  const report = plan.lines.map((line): ReportRow => {
    const made = reportRow(line, now);
    const { personId } = made;
    if (personId === null) return made;
    const subject = `person:${personId}`;
    const from = { import: importId, row: made.number };
    if (line.outcome === "added") {
      people.push({ ...line.values, id: personId, version: 1 });
      happenings.push({ action: "person.added", subject, data: from });
    }
    if (line.outcome === "changed") {
      people.push({ ...line.person, ...line.values, version: line.person.version + 1 });
      const changes = changesForLedger(line.changes);
      happenings.push({ action: "person.changed", subject, data: { ...from, changes } });
    }
    return made;
  });
  return { people, happenings, report };
}

function reportRow(line: Line, now: Date): ReportRow {
  const { outcome, label } = line;
  const row = { number: line.row.number, outcome, label };
  switch (line.outcome) {
    case "added":
      return { ...row, personId: newId(now), detail: {} };
    case "changed":
      return { ...row, personId: line.person.id, detail: { changes: line.changes } };
    case "unchanged":
      return { ...row, personId: line.person.id, detail: {} };
    case "refused":
      return { ...row, personId: null, detail: { reasons: line.reasons, cells: line.row.cells } };
  }
}
