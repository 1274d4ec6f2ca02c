/** Attaching a photo or file to an entry. */
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import type { Store } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { keepFiles, type ReceivedFile } from "#src/platform/files/index.ts";
import type { Register } from "../definition.ts";
import { entryById } from "../queries/entry.ts";
import { insertRegisterFile } from "../queries/files.ts";

/** Keeps a received file with an entry. @throws AppError `not-found` */
export async function attachFile(
  db: Store["db"],
  actor: Actor,
  register: Register,
  id: string,
  received: ReceivedFile,
  now: Date,
): Promise<void> {
  authorise(actor, "registers.edit");
  await db.transaction().execute(async (trx) => {
    if (!(await entryById(trx, register, actor.companyId, id))) throw new AppError("not-found");
    const [file] = await keepFiles(trx, actor, [received], now);
    if (!file) throw new Error("a received file was not kept");
    await insertRegisterFile(trx, actor.companyId, { register: register.id, id }, file.id, now);
    const data = { name: file.name, sha256: file.sha256, size: file.size };
    const action = `${register.subject}.file-added`;
    await appendEntry(trx, actor, { action, subject: `${register.subject}:${id}`, data }, now);
  });
}
