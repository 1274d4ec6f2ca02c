/** The first half of an import: a file or a pasted table becomes a draft whose columns can be looked at. */
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import { newId, type Store } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { type Refusal, readPasted, readTable, type Table } from "#src/platform/sheet/index.ts";
import type { Lang } from "#src/text/words.ts";
import type { Register } from "../../kit/definition.ts";
import { assetsSheet } from "../ipa/assets.ts";
import { lookupOf } from "../lookup.ts";
import { deleteDraft, insertImport } from "../queries/drafts.ts";
import { rememberedMappings } from "../queries/mappings.ts";
import { insertSheet } from "../queries/sheets.ts";
import { targetsOf } from "../queries/targets.ts";
import type { Reading, Rows, Source } from "../reading.ts";
import { readSheet } from "../rules/open.ts";
import { answersIn } from "../text/answers.ts";

/** What one file may be at most: a register of 50,000 entries with all its fields fits. */
export const importLimits = {
  bytes: 20_000_000,
  rows: 60_000,
  columns: 256,
  cells: 6_000_000,
  unpackedBytes: 300_000_000,
} as const;

/** What was handed over: a file's bytes with its name, or text from the clipboard. */
export type Material =
  | { readonly bytes: Uint8Array; readonly fileName: string }
  | { readonly pasted: string };

export type Opened = { readonly ok: true; readonly id: string; readonly ours: boolean } | Refusal;

/** Reads a table and keeps it as a draft for a day. Nothing is taken into the register yet. */
export async function openImport(
  db: Store["db"],
  actor: Actor,
  register: Register,
  material: Material,
  lang: Lang,
  now: Date,
): Promise<Opened> {
  authorise(actor, "registers.edit");
  const table =
    "pasted" in material
      ? readPasted(material.pasted, { limits: importLimits })
      : await readTable(material.bytes, { fileName: material.fileName, limits: importLimits });
  if (!table.ok) return table;
  const fileName = "pasted" in material ? "" : plainName(material.fileName);
  const { companyId } = actor;
  const known = await rememberedMappings(db, companyId, register.id);
  const targets = await targetsOf(db, companyId, register, now.toISOString().slice(0, 10));
  const lookup = lookupOf(targets, answersIn(lang));
  const isPerson = (text: string) => typeof lookup.person(text) === "object";
  const content = contentOf(register, table, known, lang, isPerson);
  const id = newId(now);
  await db.transaction().execute(async (trx) => {
    await insertImport(trx, {
      company_id: companyId,
      id,
      register: register.id,
      state: "columns",
      file_name: fileName,
      source: JSON.stringify(content.source),
      reading: JSON.stringify(content.reading),
      progress: 0,
      problem: "",
      stamp: 0,
      created_by: actor.id,
      created_at: now.toISOString(),
      confirmed_by: null,
      confirmed_at: null,
      added: 0,
      changed: 0,
      unchanged: 0,
      refused: 0,
      conflicts: 0,
      missing: 0,
    });
    for (const [place, sheet] of content.sheets.entries())
      await insertSheet(trx, companyId, id, place, sheet);
    const rows = content.source.sheets.reduce((sum, sheet) => sum + sheet.rows, 0);
    const data = { register: register.id, file: fileName, rows };
    const happening = { action: "register-import.opened", subject: subjectOf(id), data };
    await appendEntry(trx, actor, happening, now);
  });
  return { ok: true, id, ours: content.reading.ours };
}

interface Content {
  readonly source: Source;
  readonly reading: Reading;
  readonly sheets: readonly Rows[];
}

/** Of several sheets, the visible one with most headings that we know. IPA's workbook becomes its own ledger. */
function contentOf(
  register: Register,
  table: Table,
  known: Parameters<typeof readSheet>[3],
  lang: Lang,
  isPerson: (text: string) => boolean,
): Content {
  const ipa = assetsSheet(register, table.sheets, isPerson);
  if (ipa) {
    const { sheet, notes } = ipa;
    const { reading } = readSheet(register, sheet, 0, [], "ja");
    const listed = { name: notes.ledger, hidden: false, rows: notes.assets, formulas: 0, formulaLike: 0 };
    return { source: { kind: "ipa", sheets: [listed], ipa: notes }, reading, sheets: [sheet] };
  }
  const visible = table.sheets.some(({ hidden }) => !hidden);
  const guesses = table.sheets
    .map((sheet, place) => ({ sheet, ...readSheet(register, sheet, place, known, lang) }))
    .filter(({ sheet }) => !visible || !sheet.hidden)
    .toSorted((a, b) => b.score - a.score);
  const [best] = guesses;
  if (!best) throw new Error("a table without a sheet was read");
  return {
    source: {
      kind: table.kind,
      encoding: table.encoding,
      about: table.about,
      sheets: table.sheets.map(({ name, hidden, rows, formulas, formulaLike }) => ({
        name,
        hidden,
        rows: rows.length,
        formulas: formulas.length,
        formulaLike: formulaLike.length,
      })),
    },
    reading: best.reading,
    sheets: table.sheets,
  };
}

/** Lets a draft go. @throws AppError `not-found` */
export async function discardImport(db: Store["db"], actor: Actor, id: string, now: Date): Promise<void> {
  authorise(actor, "registers.edit");
  await db.transaction().execute(async (trx) => {
    if (!(await deleteDraft(trx, actor.companyId, id))) throw new AppError("not-found");
    const happening = { action: "register-import.discarded", subject: subjectOf(id) };
    await appendEntry(trx, actor, happening, now);
  });
}

/** How the ledger names an import. */
export function subjectOf(importId: string): string {
  return `register-import:${importId}`;
}

function plainName(fileName: string): string {
  return fileName
    .replace(/^.*[\\/]/, "")
    .replaceAll("\0", "")
    .slice(0, 200)
    .toWellFormed();
}
