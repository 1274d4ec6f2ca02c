/** The table of roles of the example: most have a name, one checks itself, one is empty. */
import { addDays } from "#src/text/dates.ts";
import type { Row } from "./index.ts";

export function roles(today: string): Row[] {
  const named = { named_on: addDays(today, -230), named_by: "尾関 誠一" };
  return [
    {
      ...named,
      name: "情報セキュリティ責任者",
      role: "lead",
      holder: "尾関 美和",
      deputy: "加藤 由紀子",
      hours_month: "4",
      may_stop: "インターネットの回線、共有NAS",
      may_spend_yen: "300000",
      table_shown: "yes",
      table_where: "食堂の掲示板",
    },
    {
      ...named,
      name: "部門責任者（製造一課）",
      role: "department-lead",
      holder: "大島 敏夫",
      table_shown: "yes",
    },
    {
      ...named,
      name: "部門責任者（営業部）",
      role: "department-lead",
      holder: "安藤 健",
      table_shown: "yes",
    },
    {
      ...named,
      name: "システム管理者",
      role: "system-admin",
      holder: "水野 彩",
      deputy_outside: "中部ネットサービス 夜間当番",
      hours_month: "30",
      table_shown: "yes",
    },
    { ...named, name: "教育責任者", role: "educator", holder: "加藤 由紀子", table_shown: "yes" },
    {
      ...named,
      name: "インシデント対応責任者",
      role: "incident-lead",
      holder: "丹羽 正樹",
      table_shown: "yes",
    },
    { name: "苦情・問い合わせの窓口", role: "complaints", holder: "長谷川 恵" },
    {
      name: "個人情報保護管理者",
      role: "personal-data-manager",
      holder: "加藤 由紀子",
      named_on: "2024-04-01",
    },
    { name: "監査・点検責任者", role: "auditor", holder: "水野 彩" },
  ];
}
