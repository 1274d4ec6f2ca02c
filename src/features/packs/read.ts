/** What the page of content packs shows, and the file that is handed out. */
import { type PackHead, type PackWarning, packFile, packWarnings } from "#src/engine/pack/index.ts";
import { contentHead } from "#src/handbook/pack.ts";
import { companyProfile } from "#src/platform/auth/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { dayIn } from "#src/text/dates.ts";
import { wholePack } from "./content.ts";
import { packInForce } from "./in-force.ts";
import { listPacks, type NamedPack } from "./queries.ts";
import { monthsBetween } from "./rules.ts";

export interface PacksView {
  readonly timeZone: string;
  readonly today: string;
  readonly head: PackHead;
  readonly isShipped: boolean;
  /** Fields that differ from what the program brings. */
  readonly changed: number;
  readonly shipped: PackHead;
  readonly months: number;
  readonly warnings: readonly PackWarning[];
  readonly history: readonly NamedPack[];
}

const MOST_HISTORY = 20;

export async function readPacks(db: Db, companyId: string, now: Date): Promise<PacksView> {
  const { timeZone } = await companyProfile(db, companyId);
  const today = dayIn(timeZone, now);
  const { row, pack } = await packInForce(db, companyId);
  const head = pack.content;
  return {
    timeZone,
    today,
    head,
    isShipped: row === null,
    changed: Object.values(pack.entries).reduce((sum, fields) => sum + Object.keys(fields).length, 0),
    shipped: contentHead,
    months: monthsBetween(head.checkedOn, today),
    warnings: packWarnings(head, contentHead, today),
    history: await listPacks(db, companyId, MOST_HISTORY),
  };
}

/** The pack in force as a file with everything that may be edited. */
export async function packFileOf(db: Db, companyId: string): Promise<string> {
  const { pack } = await packInForce(db, companyId);
  return packFile(wholePack(pack));
}
