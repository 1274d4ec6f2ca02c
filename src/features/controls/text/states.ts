/** How a control stands, and why: the judge's keys in words. */
import type { RequiredGrade } from "#src/engine/control/index.ts";
import type { Doer } from "#src/handbook/controls/index.ts";
import { words } from "#src/text/words.ts";
import type { Standing } from "../rules/standing.ts";

export const standingText = words({
  ja: {
    proved: "できている",
    soon: "もうすぐ期限",
    waived: "見送り中",
    expired: "期限切れ",
    declared: "申告では実施・証拠はまだ",
    partly: "途中",
    unknown: "わからない",
    no: "まだ",
    "not-applicable": "対象なし",
  } satisfies Record<Standing, string>,
  en: {
    proved: "Done",
    soon: "Ends soon",
    waived: "Waived",
    expired: "Expired",
    declared: "Declared, no evidence yet",
    partly: "Partly",
    unknown: "Don’t know",
    no: "Not yet",
    "not-applicable": "Does not apply",
  },
});

/** Facts are named by the question that asks for them. */
export const reasonText = words({
  ja: {
    "not-applicable": "対象になるものがないため、することはありません。",
    "not-listed": "対象がまだ台帳に載っていません。会社全体の答えと証拠だけでは「途中」までです。",
    "no-register":
      "対象を1つずつ並べる台帳が、番頭にはまだありません。会社全体の答えと証拠だけでは「途中」までです。",
    proved: (count: string, of: string) => `${of}件のうち${count}件に、数えられる証拠があります。`,
    provedOne: "条件が満たされ、数えられる証拠があります。",
    "fact-no": (question: string) => `「${question}」の答えが「いいえ」です。`,
    "fact-unknown": (question: string) => `「${question}」の答えがまだわかりません。`,
    "evidence-expired": (day: string) => `証拠の期限が${day}に切れました。`,
    "evidence-too-weak": (grade: string) => `証拠はありますが、${grade}より弱いものです。`,
    "evidence-missing": (grade: string) => `${grade}以上の証拠がまだありません。`,
    waived: (day: string) => `${day}まで見送っています。できているとは数えません。`,
    "expires-next": (day: string) => `何もしないと、${day}のあとに変わります。`,
    forSome: (count: string) => `（${count}件）`,
  },
  en: {
    "not-applicable": "The company has nothing that this is about, so there is nothing to do.",
    "not-listed":
      "What this is about is not in the register yet. An answer and evidence for the company as a whole make it “partly” at most.",
    "no-register":
      "Banto has no register yet in which these things are listed one by one. An answer and evidence for the company as a whole make it “partly” at most.",
    proved: (count, of) => `${count} of ${of} are shown by evidence that counts.`,
    provedOne: "The condition holds, and evidence that counts shows it.",
    "fact-no": (question) => `“${question}” was answered with no.`,
    "fact-unknown": (question) => `“${question}” has no answer yet.`,
    "evidence-expired": (day) => `The evidence ended on ${day}.`,
    "evidence-too-weak": (grade) => `There is evidence, but weaker than ${grade}.`,
    "evidence-missing": (grade) => `Evidence of ${grade} or stronger is still missing.`,
    waived: (day) => `Waived until ${day}. This does not count as done.`,
    "expires-next": (day) => `If nothing is done, it changes after ${day}.`,
    forSome: (count) => ` (${count} of them)`,
  },
});

export const gradeText = words({
  ja: {
    E1: "E1 写真・ファイル",
    E2: "E2 本人確認",
    E3: "E3 機械確認",
    E4: "E4 第三者確認",
  } satisfies Record<RequiredGrade, string>,
  en: { E1: "E1 photo or file", E2: "E2 own check", E3: "E3 machine check", E4: "E4 third party" },
});

export const doerText = words({
  ja: { owner: "社長", it: "情報担当", office: "総務・経理", everyone: "一人ひとり" } satisfies Record<
    Doer,
    string
  >,
  en: { owner: "the owner", it: "the IT person", office: "the office", everyone: "each person" },
});
