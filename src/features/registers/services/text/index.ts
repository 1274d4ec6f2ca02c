/** The words of the register of services. */
import { cloudItems } from "#src/handbook/registers/index.ts";
import type { RegisterWords } from "../../kit/definition.ts";
import { vettingKey } from "../fields.ts";
import { choices } from "./choices.ts";
import { fieldWords } from "./fields.ts";

export const registerWords: RegisterWords = {
  title: { ja: "サービス", en: "Services" },
  one: { ja: "サービス", en: "service" },
  purpose: {
    ja: "メール・クラウド・銀行・ホームページ。何に使い、誰が管理し、どう守られているか。パスワードは書きません。",
    en: "Mail, clouds, banks, sites: what for, who manages them, how they are protected. Never the passwords.",
  },
  example: {
    ja: "Microsoft 365／メールと共有ファイル／水野彩／多要素認証は必須／データは日本",
    en: "Microsoft 365 / mail and shared files / Aya Mizuno / second factor required / data in Japan",
  },
  groups: {
    what: { ja: "どのサービスか", en: "Which service" },
    approval: { ja: "使い始める前の検討", en: "Considered before use" },
    "sign-in": { ja: "ログイン", en: "Sign-in" },
    settings: { ja: "設定", en: "Settings" },
    vetting: { ja: "クラウドの15の確かめ", en: "Fifteen questions on clouds" },
    country: { ja: "データの置かれる国", en: "Country of the data" },
    money: { ja: "銀行とカード", en: "Banks and cards" },
    leak: { ja: "漏えいの知らせ", en: "Leaks" },
    note: { ja: "メモ", en: "Notes" },
  },
  fields: {
    ...fieldWords,
    ...Object.fromEntries(cloudItems.map(({ id, asks }) => [vettingKey(id), { label: asks }])),
  },
  choices,
};
