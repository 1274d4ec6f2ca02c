/** What the example company plans, puts off and hands to somebody. Days are counted from today. */

/** Goals of the business year; months from the month of today on. */
export const goals = [
  {
    title: "メール訓練を年4回行う",
    target: "開いた人を1割以下に、知らせた人を半分以上にする",
    owner: "水野 彩",
    months: 2,
    yen: null,
    state: "open",
    result: "",
  },
  {
    title: "図面サーバーを丸ごと戻す練習をする",
    target: "休日に半日で、前日の状態まで戻せることを確かめる",
    owner: "丹羽 正樹",
    months: 1,
    yen: 120_000,
    state: "open",
    result: "",
  },
  {
    title: "検査課の共有パソコンに自動ロックを入れる",
    target: "2台とも5分で画面が閉じる",
    owner: "水野 彩",
    months: -1,
    yen: null,
    state: "open",
    result: "",
  },
  {
    title: "管理者のログインを二つの鍵にする",
    target: "銀行・メール・会計の管理者全員",
    owner: "水野 彩",
    months: -1,
    yen: 30_000,
    state: "done",
    result: "予備の鍵も2本買い、社長の金庫に入れました。",
  },
] as const;

/** Remarks of the monthly checks, newest first. */
export const checks = [
  { daysAgo: 24, remark: "メール訓練の期限が近い。12月の最初の週に行う。" },
  { daysAgo: 55, remark: "共有パソコンの自動ロックが進んでいない。検査課の課長と日を決めた。" },
  { daysAgo: 86, remark: "計画どおり。外付けディスクを1台買い足した。" },
] as const;

export const minutes = {
  daysAgo: 70,
  attendees: "尾関 誠一、丹羽 正樹、加藤 由紀子、水野 彩",
  decisions:
    "1. メール訓練を続け、結果を朝礼で話す。\n2. 図面サーバーを戻す練習に半日を当てる。\n3. 取引先からのチェックシートには、証拠のあるものだけを「実施」と書く。",
} as const;

export const waivers = [
  {
    control: "s4-1-work-anywhere",
    reason: "プレスの仕事は工場の外ではできません。事務だけの計画を来年度に作ります。",
    daysAgo: 45,
    days: 300,
  },
  {
    control: "s8-2-data-country",
    reason: "会計ソフトの会社に問い合わせ中です。返事が来るまで待ちます。",
    daysAgo: 80,
    days: 95,
  },
  {
    control: "s9-9-slow-signs",
    reason: "2月の安全大会でまとめて話します。",
    daysAgo: 20,
    days: 110,
  },
] as const;

/** The task of a control, who does it and who stands in; names of the register. */
export const inCharge = [
  { task: "p5-mail-drill:show", owner: "mizuno", deputy: "加藤 由紀子" },
  { task: "s9-10-education:show", owner: "加藤 由紀子", deputy: "丹羽 正樹" },
  { task: "s9-10-near-misses:show", owner: "村瀬 茂", deputy: "加藤 由紀子" },
  { task: "p4-1-lure-quiz:show", owner: "加藤 由紀子", deputy: "" },
] as const;

export const ownTasks = [
  { title: "新しい複合機の管理画面のパスワードを変える", days: 4, minutes: 15 },
  { title: "健康診断の結果の紙を、鍵の付いた棚へ移す", days: 12, minutes: 40 },
] as const;

export const snoozed = { task: "s7-1-monthly-sharing:show", days: 5 } as const;

/** Waits for the owner's word. */
export const request = {
  task: "s2-2-guessing-stopped:find-out",
  reason: "生産管理のソフトが古く、回数の制限を設定できません。来年の入れ替えまで待ちたいです。",
  days: 150,
} as const;
