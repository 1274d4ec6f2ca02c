/** The machines of the example: offices, factory floor, network; some too old, some not known well. */
import { addDays } from "#src/text/dates.ts";
import type { Row } from "./index.ts";

const IT = "水野 彩";

export function devices(today: string): Row[] {
  const pc = { kind: "pc", owner: IT, belongs: "company", auto_update: "yes", lock_on: "yes" };
  return [
    {
      ...pc,
      name: "経理PC 1号",
      asset_no: "PC-001",
      used_by: "近藤 明美",
      place: "本社2階 経理",
      maker: "NEC",
      model: "VersaPro VX",
      os: "Windows 11 Pro 24H2",
      support_ends: "2027-10-12",
      software_auto_update: "yes",
      protection: "Microsoft Defender",
      protection_on: "yes",
      definitions_current: "yes",
      disk_encrypted: "yes",
      recovery_key_kept: "yes",
      lock_minutes: "5",
      checked_on: addDays(today, -12),
    },
    {
      ...pc,
      name: "設計CAD 2号",
      asset_no: "PC-014",
      used_by: "浅井 翔太",
      place: "本社1階 設計",
      maker: "HP",
      model: "Z2 Tower",
      os: "Windows 10 Pro 22H2",
      support_ends: "2025-10-14",
      lock_minutes: "30",
      checked_on: addDays(today, -130),
    },
    {
      name: "本社ルータ",
      asset_no: "NW-001",
      kind: "vpn",
      owner: IT,
      place: "本社2階 サーバー棚",
      belongs: "company",
      maker: "ヤマハ",
      model: "RTX830",
      firmware: "Rev.15.02.31",
      faces_outside: "yes",
      admin_page_closed: "yes",
      initial_changed: "yes",
      maintainer: "中部ネットサービス株式会社",
      checked_on: addDays(today, -40),
    },
    {
      name: "共有NAS",
      asset_no: "NAS-01",
      kind: "nas",
      owner: IT,
      place: "本社2階 サーバー棚",
      belongs: "company",
      maker: "バッファロー",
      model: "TS5420DN",
      initial_changed: "no",
    },
  ];
}
