/** The words of the ledger of things carried out. */
import { words } from "#src/text/words.ts";
import type { RegisterWords } from "../kit/definition.ts";

export const registerWords: RegisterWords = {
  title: { ja: "持出台帳", en: "Carried out" },
  one: { ja: "持出し", en: "carry-out" },
  purpose: {
    ja: "会社の外に持ち出したPC・USB・書類。誰が、何のために、いつ返すか。",
    en: "PCs, sticks and papers taken out: by whom, what for, and when they come back.",
  },
  example: {
    ja: "営業ノートPC 2号／山本／名古屋市内の商談／11月25日まで",
    en: "Sales laptop 2 / Yamamoto / meeting in Nagoya / back by 25 November",
  },
  groups: {
    what: { ja: "何を", en: "What" },
    who: { ja: "誰が、何のために", en: "Who, and what for" },
    when: { ja: "いつ", en: "When" },
    note: { ja: "メモ", en: "Notes" },
  },
  fields: {
    name: {
      label: { ja: "持ち出したもの", en: "Item" },
      also: ["品名", "持出品", "物品名", "媒体", "item"],
    },
    kind: { label: { ja: "種類", en: "Kind" }, also: ["区分", "type"] },
    device: { label: { ja: "機器の台帳では", en: "In the register of devices" }, also: ["機器"] },
    encrypted: { label: { ja: "中身を暗号化してある", en: "Encrypted" }, also: ["暗号化"] },
    contents: {
      label: { ja: "入っている情報", en: "What it holds" },
      hint: { ja: "例：見積書、顧客名簿120件", en: "For example quotations, a list of 120 customers." },
      also: ["情報の内容", "内容"],
    },
    taken_by: { label: { ja: "持ち出した人", en: "Taken by" }, also: ["持出者", "氏名", "使用者"] },
    purpose: { label: { ja: "目的", en: "Purpose" }, also: ["用件", "持出目的"] },
    destination: { label: { ja: "行き先", en: "Where to" }, also: ["持出先"] },
    approved_by: { label: { ja: "認めた人", en: "Allowed by" }, also: ["承認者"] },
    out_on: { label: { ja: "持ち出した日", en: "Out on" }, also: ["持出日", "貸出日"] },
    due_on: { label: { ja: "返す日", en: "Due back" }, also: ["返却予定日", "返却期限"] },
    back_on: { label: { ja: "返った日", en: "Back on" }, also: ["返却日"] },
    note: { label: { ja: "メモ", en: "Notes" }, also: ["備考", "remarks"] },
  },
  choices: {
    kind: {
      pc: { ja: "パソコン", en: "PC" },
      phone: { ja: "スマホ・タブレット", en: "Phone or tablet" },
      medium: { ja: "USBメモリ・ディスク", en: "Stick or disk" },
      paper: { ja: "書類", en: "Paper" },
      other: { ja: "その他", en: "Other" },
    },
  },
  problems: {
    "before-out": {
      ja: "持ち出した日より後の日を入れてください。",
      en: "This is before the day it went out.",
    },
  },
};

export const findingWords = {
  overdue: {
    words: {
      ja: "返す日を過ぎています。持っている人に今日聞いてください。見つからないときは「無くした」の手順へ。",
      en: "Past its day of return. Ask its holder today; if it cannot be found, go to the steps for loss.",
    },
    brief: { ja: "返却が遅れている", en: "Overdue" },
  },
  holderLeft: {
    words: {
      ja: "持ち出した人が退職しています。返っているかを今日確かめてください。",
      en: "Whoever took it has left. Check today that it came back.",
    },
    brief: { ja: "退職者が所持", en: "With a leaver" },
  },
  open: {
    words: {
      ja: "暗号化しないまま外に出ています。戻りしだい暗号化するか、持ち出すのをやめてください。",
      en: "It is out and not encrypted. Encrypt it as soon as it is back, or leave it in the office.",
    },
    brief: { ja: "暗号化なし", en: "Not encrypted" },
  },
  noDue: {
    words: { ja: "返す日が決まっていません。", en: "No day of return was set." },
    brief: { ja: "期限なし", en: "No due date" },
  },
} as const;

export const text = words({
  ja: {
    out: "いま外にあるもの",
    count: (out: string, late: string) => `外にあるもの${out}件、うち期限切れ${late}件`,
    none: "いま外に出ているものはありません。",
    item: "持ち出したもの",
    takenBy: "持ち出した人",
    outOn: "持ち出した日",
    dueOn: "返す日",
    back: "返却",
    returned: "今日返った",
    returnSaved: (name: string) => `${name}が返ったと記録しました。`,
    late: (days: string) => `${days}日過ぎています`,
    left: "退職",
    print: "持出台帳を印刷する（PDF）",
    ledger: "持出台帳",
    period: (from: string) => `いま外にあるものと、${from}から後に持ち出したもの`,
    kind: "種類",
    purpose: "目的・行き先",
    encrypted: "暗号化",
    backOn: "返った日",
    checkedBy: "確認印",
    yes: "あり",
    no: "なし",
    prepared: "作成",
    checked: "確認",
    approved: "承認",
    between: "／",
  },
  en: {
    out: "Out now",
    count: (out: string, late: string) => `${out} out, ${late} of them overdue`,
    none: "Nothing is out now.",
    item: "Item",
    takenBy: "Taken by",
    outOn: "Out on",
    dueOn: "Due back",
    back: "Return",
    returned: "Back today",
    returnSaved: (name: string) => `Recorded that ${name} is back.`,
    late: (days: string) => `${days} days late`,
    left: "has left",
    print: "Print the ledger (PDF)",
    ledger: "Ledger of things carried out",
    period: (from: string) => `What is out now, and what went out since ${from}`,
    kind: "Kind",
    purpose: "Purpose, destination",
    encrypted: "Encrypted",
    backOn: "Back on",
    checkedBy: "Checked",
    yes: "yes",
    no: "no",
    prepared: "Prepared",
    checked: "Checked",
    approved: "Approved",
    between: " / ",
  },
});
