/** The permissions of one share. */
import type { Db } from "#src/platform/db/index.ts";
import type { Entry } from "../kit/definition.ts";
import { entriesById } from "../kit/queries/entry.ts";
import { pointingAt } from "../kit/queries/names.ts";
import { rights } from "../rights/index.ts";

/** More lines than a table of permissions has. */
const MOST = 1000;

/** Those in force, by name. */
export async function rightsOfShare(
  db: Db,
  companyId: string,
  shareId: string,
  today: string,
): Promise<readonly Entry[]> {
  const found = await pointingAt(db, rights, "share", companyId, shareId, today, MOST);
  const inUse = found.filter(({ gone }) => !gone).map(({ id }) => id);
  return entriesById(db, rights, companyId, inUse);
}
