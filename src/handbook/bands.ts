// What the total of the self-diagnosis means and what comes next, in our own words.
import type { BandId } from "#src/engine/diagnosis/band.ts";
import type { Both } from "#src/text/words.ts";
import type { Confidence } from "./source.ts";

/** A band of totals, both ends included. */
export type Band = {
  readonly id: BandId;
  readonly from: number;
  readonly to: number;
  readonly name: Both;
  readonly meaning: Both;
  readonly next: Both;
  /** How sure we are that IPA draws the line here. */
  readonly confidence: Confidence;
  readonly verified: boolean;
};

/** Highest first. */
export const bands: readonly Band[] = [
  {
    id: "100",
    from: 100,
    to: 100,
    name: { ja: "土台が揃いました", en: "The foundation is there" },
    meaning: {
      ja: "25項目のすべてを「実施している」と答えています。入門の範囲はひと通り手がついた、という申告です。",
      en: "All 25 items are declared as done: the entry level has been covered, as far as your own word goes.",
    },
    next: {
      ja: "申告を証拠で確かめ、基本方針・社内規程・リスクの洗い出しへ進みます。半年後にもう一度答えます。",
      en: "Back the answers with evidence, then go on to policy, rules and a look at your risks. Answer again in half a year.",
    },
    confidence: "secondary",
    verified: false,
  },
  {
    id: "70-99",
    from: 70,
    to: 99,
    name: { ja: "あと少しの穴があります", en: "A few holes are left" },
    meaning: {
      ja: "多くは手がついていますが、抜けたところから入られます。残りの数が少ない今が、埋めやすい時です。",
      en: "Most is under way, but attackers look for exactly what is missing. With so little left, now is the easy time to close it.",
    },
    next: {
      ja: "「わからない」を確かめ、残った項目を一つずつ期日つきで埋めます。",
      en: "Find out the unknowns, then close what remains, one item and one date at a time.",
    },
    confidence: "secondary",
    verified: false,
  },
  {
    id: "50-69",
    from: 50,
    to: 69,
    name: { ja: "足りないところが目立ちます", en: "The gaps are easy to see" },
    meaning: {
      ja: "人や部署によってできていることが違い、まだ仕組みになっていません。よくある攻撃や紛失で仕事が止まりえます。",
      en: "What is done depends on person and department, and is not yet routine. A common attack or a loss could stop work.",
    },
    next: {
      ja: "今週の3つから始め、まず基本の5項目とバックアップを「一部」以上にします。",
      en: "Begin with this week's three, and bring the five basics and the backup to at least “partly”.",
    },
    confidence: "unconfirmed",
    verified: false,
  },
  {
    id: "up-to-49",
    from: -25,
    to: 49,
    name: { ja: "急いで始めましょう", en: "Time to begin" },
    meaning: {
      ja: "事故がいつ起きてもおかしくない状態です。ただし、費用のかからない対策だけでも点は大きく変わります。",
      en: "An incident could happen any day. Yet measures that cost nothing can change this number a great deal.",
    },
    next: {
      ja: "経営者が担当を一人決め、今日は最も大切なデータの複製と、事故のときの連絡先の2つに手をつけます。",
      en: "Let the owner name one person, and start today with two things: a copy of the most important data, and whom to call.",
    },
    confidence: "unconfirmed",
    verified: false,
  },
];
