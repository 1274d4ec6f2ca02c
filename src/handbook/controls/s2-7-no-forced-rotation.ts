// 2.7: no rule and no setting forces passwords to be changed by the calendar; leaks and takeovers do.
import type { Control } from "./control.ts";

export const noForcedRotation: Control = {
  id: "s2-7-no-forced-rotation",
  section: "2.7",
  principle: 2,
  title: {
    ja: "パスワードの定期変更を求める決まりや設定が残っていない",
    en: "No rule or setting demands regular password changes",
  },
  reason: {
    ja: "日付だけで変えさせると、末尾の数字を増やすだけの弱い鍵が増えます。変えるのは、乗っ取りか流出がわかったときです。",
    en: "Changing by the calendar breeds weak variants with a number at the end. Change after a takeover or a leak.",
  },
  risk: 2,
  scope: "company",
  condition: {
    all: [
      { fact: "passwordRule.noPeriodicChange", is: true },
      { fact: "passwordRule.changeOnLeak", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "パスワードの決まりと、有効期限を「なし」にした設定画面",
      en: "The password rule, and the setting with expiry switched off",
    },
  },
  byHand: [
    {
      fact: "passwordRule.noPeriodicChange",
      question: {
        ja: "社内の決まりとシステムの設定から、パスワードの定期変更をなくしましたか?",
        en: "Have regular password changes been removed from rules and settings?",
      },
      until: "documents",
    },
    {
      fact: "passwordRule.changeOnLeak",
      question: {
        ja: "乗っ取りや流出がわかったらすぐ変える、と決まりに書いてありますか?",
        en: "Does the rule say to change at once after a takeover or a leak?",
      },
      until: "documents",
    },
  ],
  task: {
    title: { ja: "定期変更の決まりと設定を外す", en: "Remove forced password changes" },
    steps: [
      {
        ja: "パスワードの決まり、就業規則、取引先と交わした約束を開き、「○日ごとに変更」を探します。",
        en: "Open the password rule, the work rules and agreements with partners, and look for “change every … days”.",
      },
      {
        ja: "自社の決まりからは消し、「長く、使い回さず、乗っ取りか流出でただちに変える」に書き換えます。",
        en: "Strike it from your own rules; write instead: long, never reused, changed at once after a takeover or leak.",
      },
      {
        ja: "Microsoft 365やGoogleの管理画面、社内サーバーの設定で、パスワードの有効期限を「期限なし」にします。",
        en: "In the admin pages of Microsoft 365 or Google and on your server set passwords not to expire.",
      },
      {
        ja: "取引先の求めで残すものは、相手と期限を見送りとして記録し、次の更新で話し合います。",
        en: "What a customer demands is recorded as a waiver with name and end date, to be discussed at renewal.",
      },
      {
        ja: "直した決まりと設定画面を保存し、証拠として添えます。",
        en: "Save the revised rule and the setting, and attach both as evidence.",
      },
    ],
    minutes: 30,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    diagnosis: [3, 25],
    articles: [3],
    scs: ["4-1-6-2"],
    iso27001: ["A.5.17", "A.8.5"],
    threats: ["carelessness"],
  },
};
