/** Which content a company goes by: the pack that it took in, or what the program brings. */
import type { Pack, PackHead } from "#src/engine/pack/index.ts";
import { contentHead } from "#src/handbook/pack.ts";
import type { Db } from "#src/platform/db/index.ts";
import { type Catalogue, catalogueWith, shippedCatalogue } from "./content.ts";
import { findPack, newestHead, type PackRow } from "./queries.ts";

/** Catalogues by the row they were made from; rows never change. */
const made = new Map<string, Catalogue>();
const MOST_KEPT = 200;

/** The edition in force, by one small query. */
export async function packVersion(db: Db, companyId: string): Promise<PackHead> {
  const row = await newestHead(db, companyId);
  return row?.kind === "taken" ? headOf(row) : contentHead;
}

/** The controls as the company has them. */
export async function catalogueFor(db: Db, companyId: string): Promise<Catalogue> {
  const head = await newestHead(db, companyId);
  if (head?.kind !== "taken") return shippedCatalogue;
  const key = `${companyId} ${head.id}`;
  const known = made.get(key);
  if (known) return known;
  const row = await findPack(db, companyId, head.id);
  if (!row) return shippedCatalogue;
  const catalogue = catalogueWith(packOf(row));
  if (made.size >= MOST_KEPT) made.clear();
  made.set(key, catalogue);
  return catalogue;
}

export interface InForce {
  /** Null for what the program brings. */
  readonly row: PackRow | null;
  readonly pack: Pack;
}

/** The pack in force with its content. */
export async function packInForce(db: Db, companyId: string): Promise<InForce> {
  const head = await newestHead(db, companyId);
  const row = head?.kind === "taken" ? await findPack(db, companyId, head.id) : undefined;
  return row ? { row, pack: packOf(row) } : { row: null, pack: { ...empty, content: contentHead } };
}

const empty = { format: "banto-content-pack", formatVersion: 1, entries: {} } as const;

function packOf(row: PackRow): Pack {
  return { ...empty, content: headOf(row), entries: JSON.parse(row.entries) as Pack["entries"] };
}

function headOf(row: Pick<PackRow, "version" | "checked_on" | "superseded_by">): PackHead {
  return { version: row.version, checkedOn: row.checked_on, supersededBy: row.superseded_by };
}
