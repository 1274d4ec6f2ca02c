/** The example's preparation for a bad day: who acts, and whom to call. All names and numbers are invented. */
import { addContact } from "#src/features/contacts/index.ts";
import { saveResponders } from "#src/features/first-steps/index.ts";
import type { Actor } from "#src/platform/access/index.ts";
import type { Store } from "#src/platform/db/index.ts";
import { addDays, dayIn, TOKYO } from "#src/text/dates.ts";

const responders = [
  { name: "水野 彩", role: "動く人", phone: "090-0000-0011", onHelp: true, place: 1 },
  { name: "加藤 由紀子", role: "代わりの人", phone: "090-0000-0012", onHelp: true, place: 2 },
  { name: "尾関 誠一", role: "社長", phone: "090-0000-0010", onHelp: false, place: 3 },
] as const;

const shared = { mail: "", url: "", opens: "", closes: "", note: "", version: 0 } as const;

const contacts = [
  {
    kind: "vendor",
    name: "中部情報システム 保守受付",
    phone: "052-000-0101",
    "contract-number": "CS-20417",
    hours: "weekdays",
    opens: "09:00",
    closes: "17:30",
    note: "夜間は留守番電話。翌営業日の9時に折り返し。",
    "on-help": "on",
  },
  {
    kind: "insurer",
    name: "サイバー保険 事故受付",
    phone: "0120-000-102",
    "contract-number": "P-880213",
    hours: "always",
    note: "調査会社を頼む前に電話する。",
  },
  {
    kind: "bank",
    name: "取引銀行 不正送金の受付",
    phone: "0120-000-103",
    "contract-number": "",
    hours: "always",
    "on-help": "on",
  },
  {
    kind: "police-station",
    name: "最寄りの警察署",
    phone: "052-000-0110",
    "contract-number": "",
    hours: "always",
  },
] as const;

/** Keeps contacts and responders as somebody did on a day; contacts were made sure of on that day. */
export async function seedBadDay(store: Store, actor: Actor, on: Date): Promise<void> {
  const checked = { "checked-on": addDays(dayIn(TOKYO, on), -1) };
  for (const contact of contacts)
    await addContact(store.db, actor, { ...shared, ...checked, ...contact }, on);
  await saveResponders(store.db, actor, [...responders], on);
}
