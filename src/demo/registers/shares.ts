/** What the example shares: a link nobody closed, a folder open to everyone, a leaver's old permission. */
import { addDays } from "#src/text/dates.ts";
import type { Row } from "./index.ts";

const IT = "水野 彩";

export function shares(today: string): Row[] {
  return [
    {
      name: "A社への図面リンク",
      kind: "link",
      owner: "伊藤 大輔",
      service: "クラウドストレージ",
      scope: "anyone-with-link",
      default_scope: "anyone-with-link",
      shared_with: "A社 購買部",
      purpose: "試作の図面を渡すため",
      end_on: addDays(today, -40),
      approved_by: "安藤 健",
    },
    {
      name: "B社との見積フォルダ",
      kind: "link",
      owner: "山本 拓也",
      service: "クラウドストレージ",
      scope: "named",
      default_scope: "anyone-with-link",
      shared_with: "B社 技術課の2名",
      purpose: "見積のやりとり",
      end_on: addDays(today, 38),
      approved_by: "安藤 健",
    },
    {
      name: "採用説明会の写真",
      kind: "link",
      owner: "鬼頭 里奈",
      service: "クラウドストレージ",
      scope: "anyone-with-link",
    },
    {
      name: "NAS「総務」",
      kind: "folder",
      owner: "加藤 由紀子",
      service: "共有NAS",
      place: "\\\\nas01\\soumu",
      scope: "company",
      purpose: "人事・総務の書類",
      reviewed_on: addDays(today, -75),
      only_needed: "yes",
    },
    {
      name: "NAS「製造」",
      kind: "folder",
      owner: "丹羽 正樹",
      service: "共有NAS",
      place: "\\\\nas01\\seizo",
      scope: "company",
      purpose: "製造条件と検査記録",
    },
    {
      name: "検査室の共用PC",
      kind: "device",
      owner: "西尾 智子",
      service: "検査室",
      daily_admin: "yes",
    },
  ];
}

export function rights(): Row[] {
  const soumu = { share: "NAS「総務」" };
  const seizo = { share: "NAS「製造」" };
  const pc = { share: "検査室の共用PC" };
  return [
    { ...soumu, name: "総務部", may: "edit" },
    { ...soumu, name: "加藤 由紀子", person: "加藤 由紀子", may: "own" },
    { ...soumu, name: "役員", may: "view" },
    { ...seizo, name: "Everyone", may: "edit", inherited: "yes" },
    { ...seizo, name: "製造一課", may: "edit" },
    { ...seizo, name: IT, person: IT, may: "own" },
    { ...pc, name: "検査課", may: "admin" },
  ];
}
