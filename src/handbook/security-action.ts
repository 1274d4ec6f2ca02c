// SECURITY ACTION: what a company declares with one star and with two. Declared by itself, judged by nobody.
import type { StarCondition } from "#src/engine/diagnosis/star.ts";
import type { Both } from "#src/text/words.ts";
import type { Source } from "./source.ts";

/** A star with its conditions; `check` names what Banto can see of it, null where only people can. */
export type Star = {
  readonly stars: 1 | 2;
  readonly name: Both;
  readonly declares: Both;
  readonly conditions: readonly { readonly check: StarCondition | null; readonly text: Both }[];
  readonly source: Source;
};

const page = "https://www.ipa.go.jp/security/security-action/";

export const stars: readonly Star[] = [
  {
    stars: 1,
    name: { ja: "一つ星", en: "One star" },
    declares: {
      ja: "ガイドラインの5か条(第4.0版では6か条)に取り組むと、会社として宣言します。",
      en: "The company declares that it works on the guideline's five articles (six in edition 4.0).",
    },
    conditions: [
      {
        check: null,
        text: {
          ja: "5か条または6か条に取り組むと決める(すべてできている必要はありません)",
          en: "Decide to work on the articles; they need not all be done",
        },
      },
      {
        check: null,
        text: { ja: "IPAのサイトで規約を読み、申し込む", en: "Read IPA's terms on its site and apply" },
      },
    ],
    source: {
      url: page,
      checkedOn: "2026-11-23",
      confidence: "secondary",
      verified: false,
      note: {
        ja: "2026年度から6か条になったことは、第三者の資料で確かめました。申込みの前にIPAの案内を見てください。",
        en: "The change to six articles from fiscal 2026 is known from third parties. See IPA's page before applying.",
      },
    },
  },
  {
    stars: 2,
    name: { ja: "二つ星", en: "Two stars" },
    declares: {
      ja: "25項目の自社診断で状況をつかみ、情報セキュリティの基本方針を定めて外部に示した、と宣言します。",
      en: "The company declares that it knows its state by the 25 items, and has set and published a security policy.",
    },
    conditions: [
      {
        check: "diagnosis-incomplete",
        text: {
          ja: "25項目すべてに答える(点数の条件はありません)",
          en: "Answer all 25 items; no score is required",
        },
      },
      {
        check: "policy-not-set",
        text: { ja: "情報セキュリティの基本方針を定める", en: "Set an information security policy" },
      },
      {
        check: "policy-not-published",
        text: {
          ja: "基本方針をホームページなどで社外に公開する",
          en: "Publish the policy outside, on the website for example",
        },
      },
      {
        check: null,
        text: { ja: "IPAのサイトで規約を読み、申し込む", en: "Read IPA's terms on its site and apply" },
      },
    ],
    source: { url: page, checkedOn: "2026-11-23", confidence: "official", verified: true },
  },
];

/** How to speak about it, and what it leads to. */
export const starNotes: readonly Both[] = [
  {
    ja: "自分で行う宣言です。IPAが対策の中身を確かめたという意味ではないため、社外には「宣言しています」と書きます。",
    en: "It is a self-declaration. IPA has not examined the measures, so write that you have declared it, nothing more.",
  },
  {
    ja: "申込みは無料です。自己宣言IDとロゴはIPAから届き、使い方はIPAの規約に従います。",
    en: "Applying is free. IPA sends the declaration ID and the logo, whose use follows IPA's terms.",
  },
  {
    ja: "補助金の申請条件になることがあります。必要な星の数は、申請する年の公募要領で確かめてください。",
    en: "Some subsidies require it. Check the call of the year you apply in for the number of stars.",
  },
];
