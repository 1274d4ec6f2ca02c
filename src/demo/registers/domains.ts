/** Domains, sites and accounts of the example: one about to expire, one in a person's name, one not updated. */
import { addDays } from "#src/text/dates.ts";
import type { Row } from "./index.ts";

const IT = "水野 彩";

export function domains(today: string): Row[] {
  const ago = (days: number) => addDays(today, -days);
  const inDays = (days: number) => addDays(today, days);
  return [
    {
      name: "owari-press.example",
      kind: "domain",
      owner: IT,
      purpose: "ホームページとメール",
      provider: "名古屋ドメイン登録",
      registered_to: "company",
      expires_on: inDays(128),
      renews_itself: "yes",
      warned: "yes",
      retirement_settled: "yes",
      admins: "水野 彩、尾関 誠一",
      admins_on: ago(60),
      admin_mfa: "yes",
      lookalikes_on: ago(40),
      lookalikes_found: "owari-pres.example（広告のページ。取引先に知らせた）",
    },
    {
      name: "owari-recruit.example",
      kind: "domain",
      owner: "加藤 由紀子",
      purpose: "採用ページ（2023年に終了）",
      provider: "名古屋ドメイン登録",
      registered_to: "vendor",
      expires_on: inDays(24),
      renews_itself: "no",
      admins: "サンライズ採用支援の担当",
    },
    {
      name: "会社のホームページ",
      kind: "site",
      owner: "長谷川 恵",
      address: "https://www.owari-press.example/",
      provider: "中京レンタルサーバー",
      registered_to: "company",
      certificate_on: inDays(51),
      certificate_renews: "yes",
      admins: "長谷川 恵、水野 彩、制作会社の井戸田様",
      admins_on: ago(250),
      admin_mfa: "no",
      cms: "WordPress",
      cms_version: "6.4",
      plug_ins: "問い合わせフォーム 5.8、画像スライド 3.1、予約カレンダー 2.0（使っていない）",
      updated_on: ago(96),
      tamper_watched: "no",
      backup_on: ago(96),
      stop_how: "中京レンタルサーバー 052-000-0333（24時間）",
      notice_drafted: "no",
    },
    {
      name: "採用のInstagram",
      kind: "social",
      owner: "佐橋 奈々",
      address: "https://social.example/owari_press",
      purpose: "工場の日常の紹介",
      registered_to: "person",
      admins: "佐橋 奈々",
      admin_mfa: "yes",
    },
    {
      name: "会社のX",
      kind: "social",
      owner: "伊藤 大輔",
      registered_to: "company",
    },
  ];
}
