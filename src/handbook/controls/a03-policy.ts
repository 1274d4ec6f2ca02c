// 付録03: the owner's policy is published and the rules behind it are in everybody's hands.
import type { Control } from "./control.ts";

export const policyPublished: Control = {
  id: "a03-policy",
  section: "付録03",
  principle: null,
  title: {
    ja: "基本方針を公開し、関連規程を全員に示している",
    en: "The policy is published and the rules are shown to everybody",
  },
  reason: {
    ja: "会社が何を守るかを社長の名前で示すと、社員が迷ったときの拠り所になり、取引先にも説明できます。",
    en: "A statement in the owner's name of what the company protects guides staff in doubt and speaks to customers.",
  },
  risk: 3,
  scope: "company",
  condition: {
    all: [
      { fact: "policy.signedByOwner", is: true },
      { fact: "policy.published", is: true },
      { fact: "rules.current", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "公開した基本方針のページの画面と、日付入りの規程",
      en: "A screen of the published policy, and the dated rules",
    },
  },
  byHand: [
    {
      fact: "policy.signedByOwner",
      question: {
        ja: "情報セキュリティの基本方針に、社長の名前と日付がありますか?",
        en: "Does the security policy carry the owner's name and a date?",
      },
      until: "documents",
    },
    {
      fact: "policy.published",
      question: {
        ja: "基本方針をホームページなどで社外に公開していますか?",
        en: "Is the policy published outside, on the website for example?",
      },
      until: "documents",
    },
    {
      fact: "rules.current",
      question: {
        ja: "関連規程とハンドブックは、今の会社のやり方と合っていて、全員がいつでも見られますか?",
        en: "Do the rules and the staff handbook match how you work, open to everybody at any time?",
      },
      until: "documents",
    },
  ],
  task: {
    title: { ja: "基本方針と規程を見直す", en: "Review the policy and rules" },
    steps: [
      {
        ja: "基本方針を開き、社長の名前・日付・会社の形が今と合っているかを見ます。",
        en: "Open the policy and see that owner, date and company are current.",
      },
      {
        ja: "IPAのガイドラインの付録(基本方針と関連規程のサンプル)と見比べ、足りない章を選びます。",
        en: "Compare it with the sample policy and rules in the appendices of IPA's guideline and choose missing chapters.",
      },
      {
        ja: "実際にやっていないことが書かれていれば、消すか、始める日を決めます。",
        en: "Strike what is not really done, or set a day for it to begin.",
      },
      {
        ja: "社長が承認し、ホームページに載せ、変えた所を全員に知らせます。",
        en: "The owner approves, it goes on the website, and everybody is told what changed.",
      },
      {
        ja: "ページの画面と規程を証拠として添えます。",
        en: "Attach a screen of the page and the rules as evidence.",
      },
    ],
    minutes: 60,
    who: "owner",
    everyDays: 365,
    appearDaysBefore: 45,
  },
  references: {
    diagnosis: [25],
    scs: ["1-3-1-1", "1-3-1-2", "1-3-1-3"],
    iso27001: ["5.1", "5.2", "7.5", "A.5.1", "A.5.37"],
  },
};
