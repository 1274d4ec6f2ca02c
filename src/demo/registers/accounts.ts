/** Accounts of the example: administrators first, two shared ones, one of somebody who may be gone. */
import { addDays } from "#src/text/dates.ts";
import type { Row } from "./index.ts";

export function accounts(today: string): Row[] {
  const m365 = { service: "Microsoft 365", checked_on: addDays(today, -40) };
  return [
    {
      ...m365,
      name: "admin@owari-press.example",
      kind: "admin",
      holder: "水野 彩",
      deputy: "丹羽 正樹",
      first: "password",
      second: "authenticator-app",
      spare_kept: "yes",
    },
    { ...m365, name: "ozeki@", kind: "user", holder: "尾関 誠一", first: "password", second: "sms-code" },
    {
      ...m365,
      name: "kondo@",
      kind: "user",
      holder: "近藤 明美",
      first: "password",
      second: "authenticator-app",
    },
    { ...m365, name: "ando@", kind: "user", holder: "安藤 健", first: "password", second: "none" },
    {
      ...m365,
      name: "info@owari-press.example",
      kind: "shared",
      holder: "長谷川 恵",
      first: "password",
      second: "none",
      shared_reason: "3人で問い合わせに答えるため",
      shared_until: addDays(today, 120),
      traceable: "no",
    },
    {
      name: "shacho",
      service: "尾張中央銀行 ビジネスバンキング",
      kind: "admin",
      holder: "近藤 明美",
      first: "password",
      second: "hardware-token",
    },
    {
      name: "zumen-admin",
      service: "図面共有ボックス",
      kind: "admin",
      holder: "都築 修",
      first: "password",
      second: "secret-question",
    },
    {
      name: "edi01",
      service: "受発注EDI（三河自動車部品）",
      kind: "shared",
      holder: "横井 剛",
      first: "password",
    },
    { name: "hp-edit", service: "会社のホームページ", kind: "shared", holder: "安藤 健" },
  ];
}
