/** What changes freshness: a person says what a name is; newer tables are taken from files. */
import { createHash } from "node:crypto";
import { type ImportProblem, readExploitedFile, readProductFile } from "#src/engine/lifecycle/index.ts";
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import { type Db, newId } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { shippedFreshness } from "./book.ts";
import { deleteCorrection, insertTable, putCorrection, type TableKind } from "./queries.ts";

export interface CorrectionInput {
  readonly name: string;
  /** "": for every version of the name. */
  readonly version: string;
  /** "": none of the products known. */
  readonly product: string;
  readonly cycle: string;
}

/** Keeps what a name means, for good; it takes the place of what was said of it before. */
export async function correctName(db: Db, actor: Actor, input: CorrectionInput, now: Date): Promise<void> {
  authorise(actor, "registers.edit");
  const { companyId } = actor;
  const { fold } = shippedFreshness().book.matcher;
  const id = newId(now);
  await db.transaction().execute(async (trx) => {
    await putCorrection(trx, {
      company_id: companyId,
      id,
      ...input,
      name_key: fold(input.name),
      made_at: now.toISOString(),
      made_by: actor.id,
    });
    const subject = `lifecycle-correction:${id}`;
    await appendEntry(trx, actor, { action: "lifecycle.corrected", subject, data: { ...input } }, now);
  });
}

/** Forgets a correction. @throws AppError `not-found` */
export async function withdrawCorrection(db: Db, actor: Actor, id: string, now: Date): Promise<void> {
  authorise(actor, "registers.edit");
  await db.transaction().execute(async (trx) => {
    if (!(await deleteCorrection(trx, actor.companyId, id))) throw new AppError("not-found");
    const subject = `lifecycle-correction:${id}`;
    await appendEntry(trx, actor, { action: "lifecycle.correction-withdrawn", subject, data: {} }, now);
  });
}

export type Taken =
  | { readonly ok: true; readonly kind: TableKind; readonly day: string; readonly entries: number }
  | { readonly ok: false; readonly problem: ImportProblem | "not-json" };

/**
 * Takes a newer table in: products in the shape of endoflife.date, or the catalogue of CISA; told apart by content.
 * @param day of which day a table of products is; the catalogue says it itself
 */
export async function takeTable(
  db: Db,
  actor: Actor,
  input: { readonly file: string; readonly day: string },
  now: Date,
): Promise<Taken> {
  authorise(actor, "packs.edit");
  const read = readTable(input);
  if (!read.ok) return read;
  const { kind, day, entries, content } = read;
  const id = newId(now);
  const sha256 = createHash("sha256").update(input.file).digest("hex");
  await db.transaction().execute(async (trx) => {
    await insertTable(trx, {
      company_id: actor.companyId,
      id,
      kind,
      day,
      content: JSON.stringify(content),
      entries,
      file_sha256: sha256,
      made_at: now.toISOString(),
      made_by: actor.id,
    });
    const data = { kind, day, entries, sha256 };
    await appendEntry(
      trx,
      actor,
      { action: "lifecycle.table-taken", subject: `lifecycle-table:${id}`, data },
      now,
    );
  });
  return { ok: true, kind, day, entries };
}

function readTable({ file, day }: { readonly file: string; readonly day: string }) {
  let json: unknown;
  try {
    json = JSON.parse(file);
  } catch {
    return { ok: false, problem: "not-json" } as const;
  }
  const isCatalogue = typeof json === "object" && json !== null && "vulnerabilities" in json;
  if (isCatalogue) {
    const feed = readExploitedFile(json);
    if (typeof feed === "string") return { ok: false, problem: feed } as const;
    const entries = feed.entries.length;
    return { ok: true, kind: "exploited", day: feed.day, entries, content: feed } as const;
  }
  const lines = readProductFile(json, day);
  if (typeof lines === "string") return { ok: false, problem: lines } as const;
  const entries = lines.reduce((sum, { text }) => sum + text.split("\n@").length, 0);
  return { ok: true, kind: "products", day, entries, content: lines } as const;
}
