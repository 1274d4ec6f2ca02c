/** The first half of an import: a file or a pasted table becomes a draft that can be looked at and corrected. */
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import { type Db, newId, type Store } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { type Refusal, readPasted, readTable, type Table } from "#src/platform/sheet/index.ts";
import { isTarget } from "../fields.ts";
import { type Draft, deleteDraft, draftById, insertDraft, setMapping } from "../queries/imports.ts";
import { allPeople, registerRevision } from "../queries/person.ts";
import { dataRows, guessMapping, mappingUnder } from "../rules/columns.ts";
import { type Plan, planImport } from "../rules/plan.ts";
import type { Mapping } from "../rules/read-row.ts";

/** Largest file, and rows of one import. */
export const importLimits = { bytes: 10_000_000, rows: 20_000, columns: 100 } as const;

/** What was handed over: a file's bytes with its name, or text from the clipboard. */
export type Material =
  | { readonly bytes: Uint8Array; readonly fileName: string }
  | { readonly pasted: string };

export type Opened = { readonly ok: true; readonly id: string } | Refusal;

/** Reads a table and keeps it as a draft for a day. Nothing is taken into the register yet. */
export async function openDraft(
  db: Store["db"],
  actor: Actor,
  material: Material,
  options: { readonly forSetup: boolean },
  now: Date,
): Promise<Opened> {
  authorise(actor, "people.edit");
  const table =
    "pasted" in material
      ? readPasted(material.pasted, { limits: importLimits })
      : await readTable(material.bytes, { fileName: material.fileName, limits: importLimits });
  if (!table.ok) return table;
  const fileName = "pasted" in material ? "" : material.fileName.replace(/^.*[\\/]/, "").slice(0, 200);
  const draft: Draft = {
    id: newId(now),
    fileName,
    ...tableOf(table),
    forSetup: options.forSetup,
    createdAt: now.toISOString(),
  };
  await db.transaction().execute(async (trx) => {
    await insertDraft(trx, actor.companyId, draft, actor.id);
    const data = { file: fileName, rows: draft.rows.length };
    await appendEntry(
      trx,
      actor,
      { action: "people-import.opened", subject: subjectOf(draft.id), data },
      now,
    );
  });
  return { ok: true, id: draft.id };
}

/** Of several sheets, the visible one with most headings that we know. */
function tableOf(table: Table): Pick<Draft, "source" | "headingRow" | "mapping" | "rows"> {
  const visible = table.sheets.some(({ hidden }) => !hidden)
    ? table.sheets.filter(({ hidden }) => !hidden)
    : table.sheets;
  const ranked = visible
    .map((sheet) => ({ sheet, columns: guessMapping(sheet.rows) }))
    .sort((a, b) => b.columns.score - a.columns.score);
  const [best] = ranked;
  if (!best) throw new Error("a table without a sheet was read");
  const { sheet, columns } = best;
  return {
    source: {
      kind: table.kind,
      sheet: sheet.name,
      otherSheets: table.sheets.filter((other) => other !== sheet).map(({ name }) => name),
      formulas: sheet.formulas.length,
      formulaLike: sheet.formulaLike.length,
    },
    headingRow: columns.headingRow,
    mapping: columns.mapping,
    rows: sheet.rows.map((cells, index) => ({
      number: sheet.rowNumbers[index] ?? index + 1,
      cells: cells.map((cell) => cell.toWellFormed().replaceAll("\0", "")),
    })),
  };
}

export interface Preview {
  readonly draft: Draft;
  readonly plan: Plan;
  /** The register that the plan was made against; the confirmation names it. */
  readonly revision: number;
}

/** What the import would do now. @throws AppError `not-found` when there is no such draft, or it is over */
export async function previewDraft(
  db: Db,
  companyId: string,
  id: string,
  today: string,
  now: Date,
): Promise<Preview> {
  const draft = await draftById(db, companyId, id, now);
  if (!draft) throw new AppError("not-found");
  const revision = await registerRevision(db, companyId);
  return { draft, revision, plan: planOf(draft, await allPeople(db, companyId), today) };
}

/** The plan of a draft against the people given. */
export function planOf(draft: Draft, people: Parameters<typeof planImport>[2], today: string): Plan {
  return planImport(dataRows(draft.rows, draft.headingRow), draft.mapping, people, today);
}

export type Corrected = { readonly ok: true } | { readonly ok: false; readonly twice: readonly number[] };

/**
 * Says what the columns hold. A field may be chosen once; `twice` names the columns where it is not so. With
 * another heading row the columns are guessed anew, since what was chosen belonged to other headings.
 */
export async function correctDraft(
  db: Store["db"],
  actor: Actor,
  id: string,
  columns: { readonly headingRow: number; readonly mapping: readonly string[] },
  now: Date,
): Promise<Corrected> {
  authorise(actor, "people.edit");
  const draft = await draftById(db, actor.companyId, id, now);
  if (!draft) throw new AppError("not-found");
  const headingRow = columns.headingRow < draft.rows.length ? columns.headingRow : -1;
  const chosen: Mapping = draft.mapping.map((_, column) => {
    const target = columns.mapping[column] ?? "";
    return isTarget(target) ? target : "";
  });
  const moved = headingRow !== draft.headingRow;
  const mapping = moved
    ? mappingUnder(
        draft.rows.map(({ cells }) => cells),
        headingRow,
      )
    : chosen;
  const twice = mapping.flatMap((target, column) =>
    target !== "" && mapping.indexOf(target) !== mapping.lastIndexOf(target) ? [column] : [],
  );
  if (twice.length > 0) return { ok: false, twice };
  const kept = await setMapping(db, actor.companyId, id, mapping, headingRow);
  if (!kept) throw new AppError("not-found");
  return { ok: true };
}

/** Lets a draft go. */
export async function discardDraft(db: Store["db"], actor: Actor, id: string, now: Date): Promise<void> {
  authorise(actor, "people.edit");
  await db.transaction().execute(async (trx) => {
    if (!(await deleteDraft(trx, actor.companyId, id))) throw new AppError("not-found");
    await appendEntry(trx, actor, { action: "people-import.discarded", subject: subjectOf(id) }, now);
  });
}

/** How the ledger names an import. */
export function subjectOf(importId: string): string {
  return `people-import:${importId}`;
}
