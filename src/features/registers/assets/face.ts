/** What the risk review needs of the register of information assets. */

import type { Db } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import type { Entry } from "../kit/definition.ts";
import { entriesAt, entriesById, entryById } from "../kit/queries/entry.ts";
import { assets } from "./index.ts";

export { boundsWord, Importance } from "./panel.tsx";
export { ratingOf } from "./rating.ts";
export * from "./risk/index.ts";

export type Asset = Entry;

/** All assets in use at a moment. */
export function assetsAt(
  db: Db,
  companyId: string,
  { at, today }: { readonly at: Date; readonly today: string },
): Promise<Asset[]> {
  return entriesAt(db, assets, companyId, { at: at.toISOString(), today });
}

/** Those of the ids that the company has. */
export function assetsById(db: Db, companyId: string, ids: readonly string[]): Promise<Asset[]> {
  return entriesById(db, assets, companyId, ids);
}

/** An asset of the company, also one out of use. @throws AppError `not-found` */
export async function assetById(db: Db, companyId: string, id: string): Promise<Asset> {
  const asset = await entryById(db, assets, companyId, id);
  if (!asset) throw new AppError("not-found");
  return asset;
}
