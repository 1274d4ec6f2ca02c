/** The company's setting of the examiners: its page without sign-in, whom to call, whom to believe. */
import type { Db } from "#src/platform/db/index.ts";
import { newSeal } from "../rules/keys.ts";
import type { SettingRow } from "./tables.ts";
import "./tables.ts";

export type Setting = Omit<SettingRow, "own_domains" | "trusted_servers"> & {
  readonly ownDomains: readonly string[];
  readonly trustedServers: readonly string[];
};

/** The setting, if there is one yet. */
export async function settingOf(db: Db, companyId: string): Promise<Setting | undefined> {
  const row = await db
    .selectFrom("examine_setting")
    .selectAll()
    .where("company_id", "=", companyId)
    .executeTakeFirst();
  return row && read(row);
}

/** The setting; made with nothing in it when it is first needed. */
export async function ensureSetting(db: Db, companyId: string, now: Date): Promise<Setting> {
  await db
    .insertInto("examine_setting")
    .values({
      company_id: companyId,
      page_key: null,
      opened_at: null,
      seal: newSeal(),
      contact_name: "",
      contact_phone: "",
      own_domains: "[]",
      trusted_servers: "[]",
      updated_at: now.toISOString(),
    })
    .onConflict((conflict) => conflict.column("company_id").doNothing())
    .execute();
  const row = await db
    .selectFrom("examine_setting")
    .selectAll()
    .where("company_id", "=", companyId)
    .executeTakeFirstOrThrow();
  return read(row);
}

/** The setting of the company whose page a key opens, with the company's name. */
export async function settingByKey(db: Db, key: string) {
  const row = await db
    .selectFrom("examine_setting as s")
    .innerJoin("company as c", "c.id", "s.company_id")
    .selectAll("s")
    .select(["c.name as company_name", "c.time_zone"])
    .where("s.page_key", "=", key)
    .executeTakeFirst();
  return row && { ...read(row), company_name: row.company_name, time_zone: row.time_zone };
}

export async function updateSetting(
  trx: Db,
  companyId: string,
  change: Partial<Omit<SettingRow, "company_id" | "seal">>,
): Promise<void> {
  await trx.updateTable("examine_setting").set(change).where("company_id", "=", companyId).execute();
}

function read(row: SettingRow): Setting {
  const { own_domains, trusted_servers, ...rest } = row;
  return { ...rest, ownDomains: JSON.parse(own_domains), trustedServers: JSON.parse(trusted_servers) };
}

/** Senders that somebody judged to be in order; the newest first. */
export async function knownSenders(db: Db, companyId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("known_sender")
    .select("address")
    .where("company_id", "=", companyId)
    .orderBy("learned_at", "desc")
    .limit(5_000)
    .execute();
  return rows.map(({ address }) => address);
}

export async function learnSender(
  trx: Db,
  companyId: string,
  sender: { readonly address: string; readonly report: string; readonly by: string },
  now: Date,
): Promise<void> {
  await trx
    .insertInto("known_sender")
    .values({
      company_id: companyId,
      address: sender.address,
      report_id: sender.report,
      learned_at: now.toISOString(),
      learned_by: sender.by,
    })
    .onConflict((conflict) => conflict.columns(["company_id", "address"]).doNothing())
    .execute();
}

/** Forgets what was learned from a report, when its judgement is taken back. */
export async function forgetSender(trx: Db, companyId: string, report: string): Promise<void> {
  await trx
    .deleteFrom("known_sender")
    .where("company_id", "=", companyId)
    .where("report_id", "=", report)
    .execute();
}
