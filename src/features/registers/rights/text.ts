/** The words of the table of permissions. */
import type { RegisterWords } from "../kit/definition.ts";

export const registerWords: RegisterWords = {
  title: { ja: "権限", en: "Permissions" },
  one: { ja: "権限", en: "permission" },
  purpose: {
    ja: "フォルダや機器を、誰がどこまで使えるか。1行に1人か1グループ。",
    en: "Who may do what with a folder or device: one person or group a line.",
  },
  example: {
    ja: "経理課グループ／「経理」フォルダ／編集",
    en: "Accounting group / folder “Accounts” / change",
  },
  groups: {
    who: { ja: "誰が", en: "Who" },
    what: { ja: "どこまで", en: "May do what" },
  },
  fields: {
    name: {
      label: { ja: "人・部署・グループ", en: "Person or group" },
      also: ["ユーザー", "グループ", "アカウント", "対象者", "user", "group", "identity"],
    },
    share: {
      label: { ja: "どの共有", en: "Of which share" },
      also: ["フォルダ", "共有名", "folder", "path"],
    },
    person: {
      label: { ja: "人の台帳では", en: "In the register of people" },
      hint: {
        ja: "1人分の権限なら選びます。退職すると気づけます。",
        en: "For one person: Banto notices when they leave.",
      },
    },
    may: { label: { ja: "権限", en: "May" }, also: ["アクセス権", "permission", "access"] },
    inherited: { label: { ja: "上のフォルダから引き継いだもの", en: "Inherited from the folder above" } },
    until_on: { label: { ja: "いつまで", en: "Until" }, also: ["期限"] },
    note: { label: { ja: "メモ", en: "Notes" }, also: ["備考"] },
  },
  choices: {
    may: {
      view: { ja: "閲覧", en: "Read" },
      edit: { ja: "編集", en: "Change" },
      own: { ja: "所有（権限も変えられる）", en: "Own (may change permissions)" },
      guest: { ja: "ゲスト", en: "Guest" },
      user: { ja: "利用者", en: "User" },
      admin: { ja: "管理者", en: "Administrator" },
    },
  },
};
