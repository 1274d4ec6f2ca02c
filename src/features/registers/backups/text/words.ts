/** The words of the register of backups: what it is for, its fields and choices. */
import { backupMedia, backupMethods } from "#src/handbook/registers/index.ts";
import type { RegisterWords } from "../../kit/definition.ts";

export const registerWords: RegisterWords = {
  title: { ja: "控え（バックアップ）", en: "Backups" },
  one: { ja: "データ", en: "data set" },
  purpose: {
    ja: "失うと困るデータ。どこにあり、いくつ控えがあり、何時間で戻したいか。スマホの分も入れます。",
    en: "Data whose loss would hurt: where it is, which copies exist, how soon it must be back. Phones too.",
  },
  example: {
    ja: "図面データ／共有NAS／300 GB／24時間前まで／8時間で戻す",
    en: "Drawings / shared NAS / 300 GB / at most 24 hours old / back within 8 hours",
  },
  groups: {
    what: { ja: "どのデータか", en: "Which data" },
    original: { ja: "元のデータ", en: "The original" },
    goals: { ja: "戻す目標", en: "Goals for restoring" },
    cloud: { ja: "クラウドに置くか", en: "To the cloud or not" },
    note: { ja: "メモ", en: "Notes" },
  },
  fields: {
    name: {
      label: { ja: "データの名前", en: "Data" },
      also: ["データ名", "バックアップ対象", "対象データ", "資産名", "data set", "backup target"],
    },
    kind: { label: { ja: "種類", en: "Kind" }, also: ["分類", "type"] },
    owner: { label: { ja: "持ち主", en: "Owner" }, also: ["責任者", "管理者", "担当者", "responsible"] },
    importance: { label: { ja: "大事さ", en: "Importance" }, also: ["重要度"] },
    department: { label: { ja: "部署", en: "Department" }, also: ["部門", "利用部署"] },
    place: {
      label: { ja: "元のある場所", en: "Where the original is" },
      hint: { ja: "例：共有NASの「図面」フォルダ", en: "For example the folder “Drawings” on the NAS." },
      also: ["保存場所", "保存先", "location"],
    },
    original_on: { label: { ja: "元の媒体", en: "What the original is on" } },
    system: { label: { ja: "元の機器のOS", en: "System of that machine" }, also: ["OS"] },
    size_gb: { label: { ja: "容量（GB）", en: "Size (GB)" }, also: ["容量", "サイズ", "size"] },
    all_listed: {
      label: { ja: "下の控えで全部", en: "The copies below are all there are" },
      hint: {
        ja: "「はい」になるまで、足りないとは言い切りません。",
        en: "Until this is yes, Banto does not say that a copy is missing.",
      },
    },
    loss_hours: {
      label: { ja: "何時間前まで戻ればよいか", en: "May be how old (hours)" },
      hint: { ja: "RPO。1日分なら24。", en: "RPO: 24 for one day’s work." },
      also: ["RPO", "目標復旧時点"],
    },
    return_hours: {
      label: { ja: "何時間で戻すか", en: "Back within (hours)" },
      hint: { ja: "RTO。半日なら4。", en: "RTO: 4 for half a day." },
      also: ["RTO", "目標復旧時間"],
    },
    restore_order: {
      label: { ja: "戻す順番", en: "Restored as number" },
      hint: { ja: "会社全体が止まった日に、何番目に戻すか。", en: "On the day when everything is down." },
      also: ["復旧順位", "優先順位"],
    },
    needed_to_continue: { label: { ja: "ないと仕事が止まる", en: "Work stops without it" } },
    cloud_choice: { label: { ja: "クラウドの控え", en: "A copy in the cloud" } },
    cloud_decided_by: { label: { ja: "決めた人", en: "Decided by" } },
    cloud_decided_on: { label: { ja: "決めた日", en: "Decided on" } },
    note: { label: { ja: "メモ", en: "Notes" }, also: ["備考", "remarks"] },
  },
  choices: {
    kind: {
      business: { ja: "業務のファイル", en: "Work files" },
      accounts: { ja: "会計・販売・給与", en: "Accounts, sales, payroll" },
      drawings: { ja: "図面・設計", en: "Drawings and designs" },
      mail: { ja: "メール・予定", en: "Mail and calendars" },
      web: { ja: "Webサイト", en: "Website" },
      system: { ja: "システムまるごと", en: "A whole system" },
      phone: { ja: "スマホ・タブレット", en: "Phones and tablets" },
      vault: { ja: "パスワードの保管庫", en: "Password vault" },
      software: { ja: "入れ直しに要るもの（媒体・ライセンス・設定）", en: "Installers, licences, settings" },
    },
    importance: {
      "3": { ja: "3 会社が止まる", en: "3 the company stops" },
      "2": { ja: "2 仕事が大きく遅れる", en: "2 work is badly delayed" },
      "1": { ja: "1 作り直せる", en: "1 can be made again" },
    },
    original_on: Object.fromEntries(backupMedia.map(({ id, name }) => [id, name])),
    system: Object.fromEntries(backupMethods.map(({ system, name }) => [system, name])),
    cloud_choice: {
      put: { ja: "置く", en: "Yes" },
      leave: { ja: "置かない", en: "No" },
    },
  },
};
