/** The machines of the example: offices, factory floor, network; some too old, some not known well. */
import { addDays } from "#src/text/dates.ts";
import type { Row } from "./index.ts";

const IT = "水野 彩";

/** PCs of the offices: who uses it, where, which system, when last looked at (days ago; none: never). */
const desks: readonly (readonly [string, string, string, number | null])[] = [
  ["尾関 誠一", "本社2階 社長室", "Windows 11 Pro 24H2", 12],
  ["加藤 由紀子", "本社2階 総務", "Windows 11 Pro 24H2", 12],
  ["水野 彩", "本社2階 総務", "Windows 11 Pro 25H2", 5],
  ["鬼頭 里奈", "本社2階 総務", "Windows 11 Pro 23H2", 61],
  ["服部 真由", "本社2階 経理", "Windows 11 Pro 24H2", 12],
  ["安藤 健", "本社1階 営業", "Windows 11 Pro 24H2", 20],
  ["伊藤 大輔", "本社1階 営業", "Windows 11 Pro 24H2", 20],
  ["山本 拓也", "本社1階 営業", "Windows 11 Pro 24H2", null],
  ["佐橋 奈々", "本社1階 営業", "macOS 15", 33],
  ["神谷 亮", "本社1階 営業", "Windows 11 Pro 24H2", 20],
  ["都築 修", "本社1階 設計", "Windows 11 Pro 24H2", 26],
  ["鵜飼 美咲", "本社1階 設計", "Windows 11 Pro 24H2", 26],
  ["横井 剛", "工場 生産管理", "Windows 10 Pro 22H2", 150],
  ["竹内 千尋", "工場 生産管理", "Windows 11 Pro 24H2", 44],
  ["大島 敏夫", "工場 製造一課", "Windows 11 Pro 24H2", null],
];

/** Company phones: who has it and its system. */
const phones: readonly (readonly [string, string, string])[] = [
  ["尾関 誠一", "iPhone 15", "iOS 26.1"],
  ["安藤 健", "iPhone 13", "iOS 26.1"],
  ["伊藤 大輔", "AQUOS sense8", "Android 15"],
  ["山本 拓也", "AQUOS sense6", "Android 12"],
  ["水野 彩", "iPhone 14", "iOS 26.1"],
];

function officePcs(today: string): Row[] {
  return desks.map(([user, place, os, days], index) => ({
    name: `事務所PC ${index + 1}号`,
    asset_no: `PC-${String(index + 101)}`,
    kind: "pc",
    owner: IT,
    used_by: user,
    place,
    belongs: "company",
    os,
    auto_update: "yes",
    lock_on: "yes",
    lock_minutes: "10",
    ...(days !== null && {
      checked_on: addDays(today, -days),
      software_auto_update: "yes",
      protection_on: "yes",
      definitions_current: days > 40 ? "no" : "yes",
      disk_encrypted: index % 3 === 0 ? "no" : "yes",
    }),
  }));
}

function companyPhones(today: string): Row[] {
  return phones.map(([user, model, os], index) => ({
    name: `会社スマホ ${index + 1}号`,
    asset_no: `TEL-${String(index + 1).padStart(2, "0")}`,
    kind: "phone",
    owner: IT,
    used_by: user,
    belongs: "company",
    model,
    os,
    auto_update: "yes",
    lock_on: "yes",
    lock_method: "biometric",
    remote_lock: index === 3 ? "" : "yes",
    notifications_hidden: index % 2 === 0 ? "yes" : "",
    checked_on: addDays(today, -15 - index * 9),
  }));
}

export function devices(today: string): Row[] {
  const pc = { kind: "pc", owner: IT, belongs: "company", auto_update: "yes", lock_on: "yes" };
  return [
    ...officePcs(today),
    ...companyPhones(today),
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
