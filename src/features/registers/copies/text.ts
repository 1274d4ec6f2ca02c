/** The words of the register of copies, and what is odd about one. */
import { backupMedia, places } from "#src/handbook/registers/index.ts";
import type { RegisterWords } from "../kit/definition.ts";

export const registerWords: RegisterWords = {
  title: { ja: "控えの一つひとつ", en: "Copies" },
  one: { ja: "控え", en: "copy" },
  purpose: {
    ja: "データの控えを1つずつ。何に、どこに、ふだんつながっているか、最後に取れたのはいつか。",
    en: "Each copy of the data: on what, where, normally connected or not, and when it last ran.",
  },
  example: {
    ja: "図面の外付けディスクA／本社金庫／ふだんは外す／先週金曜に取得",
    en: "Drawings on external disk A / head-office safe / normally unplugged / ran last Friday",
  },
  groups: {
    what: { ja: "何の控えか", en: "A copy of what" },
    where: { ja: "どこにあるか", en: "Where it is" },
    reach: { ja: "届くか、読めるか", en: "Who can reach or read it" },
    runs: { ja: "いつ取れたか", en: "When it ran" },
    note: { ja: "メモ", en: "Notes" },
  },
  fields: {
    name: { label: { ja: "控えの名前", en: "Copy" }, also: ["バックアップ先", "媒体名", "copy"] },
    data_set: { label: { ja: "元のデータ", en: "Of which data" }, also: ["対象データ", "データ名"] },
    keeper: { label: { ja: "取る人", en: "Made by" }, also: ["担当者", "実施者"] },
    medium: { label: { ja: "媒体", en: "Medium" }, also: ["媒体の種類", "バックアップ媒体"] },
    place: { label: { ja: "元からの距離", en: "Distance from the original" }, also: ["保管場所の区分"] },
    kept_at: {
      label: { ja: "しまう場所", en: "Where exactly" },
      hint: { ja: "例：本社2階の金庫、名古屋の倉庫", en: "For example the safe on the first floor." },
      also: ["保管場所", "保管先", "location"],
    },
    idle: { label: { ja: "取らないとき", en: "Between runs" }, also: ["接続状態"] },
    unalterable: {
      label: { ja: "書き換えも削除もできない", en: "Cannot be altered or deleted" },
      hint: {
        ja: "追記できないDVD・BD、変更不可のクラウド、消せない世代など。",
        en: "Write-once discs, immutable cloud storage, locked snapshots.",
      },
      also: ["イミュータブル", "immutable"],
    },
    encrypted: { label: { ja: "暗号化してある", en: "Encrypted" }, also: ["暗号化"] },
    cloud_mfa: {
      label: { ja: "クラウドの管理者に多要素認証がある", en: "The cloud’s admins use a second factor" },
      hint: { ja: "クラウドの控えだけ答えます。", en: "For copies in the cloud only." },
    },
    method: {
      label: { ja: "取り方", en: "Made with" },
      hint: { ja: "ソフトや機能の名前。", en: "The program or function." },
      also: ["方法", "バックアップソフト", "ツール", "method"],
    },
    every_hours: { label: { ja: "何時間ごとに取るか", en: "Every … hours" }, also: ["取得間隔", "頻度"] },
    kept_days: { label: { ja: "何日分残すか", en: "Kept for … days" }, also: ["保存期間", "保管期間"] },
    last_run_on: {
      label: { ja: "最後に取れた日", en: "Last ran on" },
      hint: { ja: "成功した日だけ。失敗した日は入れません。", en: "The last day on which it succeeded." },
      also: ["最終取得日", "最終バックアップ日", "last run"],
    },
    never_run: { label: { ja: "まだ一度も取れていない", en: "Has never run yet" } },
    note: { label: { ja: "メモ", en: "Notes" }, also: ["備考", "remarks"] },
  },
  choices: {
    medium: Object.fromEntries(backupMedia.map(({ id, name }) => [id, name])),
    place: { ...places },
    idle: {
      connected: { ja: "つないだまま", en: "Stays connected" },
      disconnected: { ja: "外しておく", en: "Unplugged" },
    },
  },
  problems: {
    "ran-or-never": {
      ja: "「まだ一度も取れていない」と、取れた日のどちらか一方にしてください。",
      en: "Either it has never run, or it ran on a day: not both.",
    },
  },
};

/** What is odd about a copy. */
export const findingWords = {
  alwaysConnected: {
    words: {
      ja: "つないだままなので、元と一緒に暗号化されます。取り終えたら外してしまってください（10分）。",
      en: "It stays connected and would be encrypted along. Unplug it after each run: ten minutes.",
    },
    brief: { ja: "つなぎっぱなし", en: "Stays connected" },
  },
  neverRun: {
    words: {
      ja: "まだ一度も取れていません。今日取ってください（30分）。",
      en: "It has never run. Run it today: half an hour.",
    },
    brief: { ja: "未実行", en: "Never ran" },
  },
  cloudWithoutMfa: {
    words: {
      ja: "管理者のパスワードが漏れると、控えごと消されます。多要素認証を入れてください（10分）。",
      en: "With one stolen password the copy can be deleted. Switch on a second factor: ten minutes.",
    },
    brief: { ja: "多要素認証なし", en: "No second factor" },
  },
  readable: {
    words: {
      ja: "持ち出せる媒体なのに、暗号化していません。無くすと中身が読まれます。",
      en: "It can be carried off and is not encrypted: whoever finds it can read it.",
    },
    brief: { ja: "暗号化なし", en: "Not encrypted" },
  },
  late: {
    words: {
      ja: "決めた間隔を過ぎても取れていません。容量・パスワード・つながりの順に確かめてください。",
      en: "It has not run as often as decided: check space, password and connection, in that order.",
    },
    brief: { ja: "遅れている", en: "Late" },
  },
} as const;
