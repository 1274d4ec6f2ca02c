/** What a company said about the headings of its files, register by register. */
import type { RememberedMapping } from "#src/engine/exchange/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import type { RegisterId, Values } from "../../kit/definition.ts";
import "./tables.ts";

export type Remembered = RememberedMapping & { readonly defaults: Values };

/** More files of different shape than these nobody has; the oldest are forgotten. */
const MOST = 30;

/** The newest first. */
export async function rememberedMappings(
  db: Db,
  companyId: string,
  register: RegisterId,
): Promise<Remembered[]> {
  const rows = await db
    .selectFrom("register_import_mapping")
    .select(["headings", "keys"])
    .where("company_id", "=", companyId)
    .where("register", "=", register)
    .orderBy("used_at", "desc")
    .limit(MOST)
    .execute();
  return rows.map(({ headings, keys }) => {
    const kept = JSON.parse(keys) as Pick<Remembered, "keys" | "defaults">;
    return { signature: headings, ...kept };
  });
}

/** @param digest a short form of the signature, for the key */
export async function keepMapping(
  trx: Db,
  companyId: string,
  register: RegisterId,
  digest: string,
  { signature, keys, defaults }: Remembered,
  now: Date,
): Promise<void> {
  const change = { keys: JSON.stringify({ keys, defaults }), used_at: now.toISOString() };
  await trx
    .insertInto("register_import_mapping")
    .values({ company_id: companyId, register, signature: digest, headings: signature, ...change })
    .onConflict((conflict) => conflict.columns(["company_id", "register", "signature"]).doUpdateSet(change))
    .execute();
}
