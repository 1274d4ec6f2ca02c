/** Changing the setting of the examiners: the page without sign-in, whom to call, own domains, trusted servers. */
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { ensureSetting, updateSetting } from "../queries/setting.ts";
import { newPageKey } from "../rules/keys.ts";

export interface SettingInput {
  readonly contactName: string;
  readonly contactPhone: string;
  readonly ownDomains: readonly string[];
  readonly trustedServers: readonly string[];
}

export async function saveSetting(db: Db, actor: Actor, input: SettingInput, now: Date): Promise<void> {
  authorise(actor, "examine.settings");
  const { companyId } = actor;
  await db.transaction().execute(async (trx) => {
    await ensureSetting(trx, companyId, now);
    await updateSetting(trx, companyId, {
      contact_name: input.contactName,
      contact_phone: input.contactPhone,
      own_domains: JSON.stringify(input.ownDomains),
      trusted_servers: JSON.stringify(input.trustedServers),
      updated_at: now.toISOString(),
    });
    const { ownDomains, trustedServers } = input;
    const data = { ownDomains, trustedServers };
    await appendEntry(trx, actor, { action: "examine.settings-saved", subject: "examine", data }, now);
  });
}

/** Opens the page with a new key; an old one, on posters and in bookmarks, no longer opens anything. */
export async function openPage(db: Db, actor: Actor, now: Date): Promise<string> {
  authorise(actor, "examine.settings");
  const { companyId } = actor;
  const key = newPageKey();
  await db.transaction().execute(async (trx) => {
    const { page_key, opened_at } = await ensureSetting(trx, companyId, now);
    const at = now.toISOString();
    await updateSetting(trx, companyId, { page_key: key, opened_at: opened_at ?? at, updated_at: at });
    const action = page_key === null ? "examine.page-opened" : "examine.key-renewed";
    await appendEntry(trx, actor, { action, subject: "examine" }, now);
  });
  return key;
}

/** Closes the page: no key opens it. */
export async function closePage(db: Db, actor: Actor, now: Date): Promise<void> {
  authorise(actor, "examine.settings");
  const { companyId } = actor;
  await db.transaction().execute(async (trx) => {
    await ensureSetting(trx, companyId, now);
    await updateSetting(trx, companyId, { page_key: null, opened_at: null, updated_at: now.toISOString() });
    await appendEntry(trx, actor, { action: "examine.page-closed", subject: "examine" }, now);
  });
}
