/** Takes an edited pack in, or goes back to what the program brings. */
import { createHash } from "node:crypto";
import { type Difference, type ImportProblem, importPack, type Pack } from "#src/engine/pack/index.ts";
import { contentHead } from "#src/handbook/pack.ts";
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import { type Db, newId } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { changesBetween, ownKinds, ownPart } from "./content.ts";
import { packInForce } from "./in-force.ts";
import { insertPack, newestHead, takenAs } from "./queries.ts";

/** Why a file is not taken, besides what is wrong in it: another content stands under its version's name. */
export type PackProblem =
  | ImportProblem
  | { readonly key: "version-taken" | "nothing-changes"; readonly entry: string };

export type Checked =
  | {
      readonly ok: true;
      readonly pack: Pack;
      /** Against what is in force. */
      readonly differences: readonly Difference[];
      /** The row in force when it was looked at; empty for what the program brings. */
      readonly seen: string;
    }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

/** Reads a file and says how it differs from what the program brings. */
export function checkFile(file: string): Checked {
  const read = importPack(ownKinds, file);
  if (!read.ok) return read;
  const shipped = { ...read.pack, entries: {}, content: contentHead };
  return { ok: true, pack: read.pack, differences: changesBetween(shipped, read.pack), seen: "" };
}

/** Reads a file and says what it would change for the company; nothing is kept. */
export async function checkPack(db: Db, companyId: string, file: string): Promise<Checked> {
  const read = importPack(ownKinds, file);
  if (!read.ok) return read;
  const { pack } = read;
  const { row, pack: inForce } = await packInForce(db, companyId);
  const own = JSON.stringify(ownPart(pack));
  const { version } = pack.content;
  const others = (await takenAs(db, companyId, version)).filter((entries) => entries !== own);
  const isShipped = version === contentHead.version && own !== "{}";
  if (isShipped || others.length > 0)
    return { ok: false, problems: [{ key: "version-taken", entry: "content.version" }] };
  const differences = changesBetween(inForce, pack);
  const sameHead = JSON.stringify(pack.content) === JSON.stringify(inForce.content);
  if (differences.length === 0 && sameHead)
    return { ok: false, problems: [{ key: "nothing-changes", entry: "content.version" }] };
  return { ok: true, pack, differences, seen: row?.id ?? "" };
}

/**
 * Puts a pack into force. `seen` is the row that was in force when the comparison was shown.
 * @throws AppError `conflict` when another pack came into force meanwhile
 */
export async function takePack(
  db: Db,
  actor: Actor,
  input: { readonly file: string; readonly seen: string | null },
  now: Date,
): Promise<Checked> {
  authorise(actor, "packs.edit");
  const { companyId } = actor;
  return db.transaction().execute(async (trx) => {
    const checked = await checkPack(trx, companyId, input.file);
    if (!checked.ok) return checked;
    if (input.seen !== null && input.seen !== checked.seen)
      throw new AppError("conflict", "another pack came into force");
    const { pack, differences } = checked;
    const { version, checkedOn, supersededBy } = pack.content;
    const id = newId(now);
    const sha256 = createHash("sha256").update(input.file).digest("hex");
    await insertPack(trx, {
      company_id: companyId,
      id,
      kind: "taken",
      version,
      checked_on: checkedOn,
      superseded_by: supersededBy,
      entries: JSON.stringify(ownPart(pack)),
      file_sha256: sha256,
      changes: differences.length,
      made_at: now.toISOString(),
      made_by: actor.id,
    });
    const data = { version, checkedOn, supersededBy, sha256, changes: differences.map(trace) };
    await appendEntry(trx, actor, { action: "pack.taken", subject: `pack:${id}`, data }, now);
    return checked;
  });
}

/** Which field of what; the words themselves stand in the pack. */
const trace = ({ entry, field }: Difference) => `${entry} ${field}`;

/**
 * Puts what the program brings back into force.
 * @throws AppError `conflict` when it is in force already
 */
export async function returnToShipped(db: Db, actor: Actor, now: Date): Promise<void> {
  authorise(actor, "packs.edit");
  const { companyId } = actor;
  await db.transaction().execute(async (trx) => {
    const newest = await newestHead(trx, companyId);
    if (newest?.kind !== "taken") throw new AppError("conflict", "the program's own content is in force");
    const id = newId(now);
    const { version, checkedOn, supersededBy } = contentHead;
    await insertPack(trx, {
      company_id: companyId,
      id,
      kind: "shipped",
      version,
      checked_on: checkedOn,
      superseded_by: supersededBy,
      entries: "{}",
      file_sha256: "",
      changes: 0,
      made_at: now.toISOString(),
      made_by: actor.id,
    });
    const data = { version, instead: newest.version };
    await appendEntry(trx, actor, { action: "pack.left", subject: `pack:${id}`, data }, now);
  });
}
