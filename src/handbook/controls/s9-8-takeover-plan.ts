// 9.8: if a site or social account is taken over, it can be stopped and the notice is already written.
import type { Control } from "./control.ts";

export const takeoverPlan: Control = {
  id: "s9-8-takeover-plan",
  section: "9.8",
  principle: 9,
  title: {
    ja: "サイトやSNSを乗っ取られたときに、止め方とお知らせの案がある",
    en: "If a site or account is taken over, we can stop it and the notice is drafted",
  },
  reason: {
    ja: "偽の情報が出ている間、被害は増え続けます。止める窓口を探し、文章を考えるところから始めては間に合いません。",
    en: "While false information is up the harm grows, and looking for a desk and for words then is too late.",
  },
  risk: 3,
  scope: "company",
  condition: {
    all: [
      { fact: "site.stopSettled", is: true },
      { fact: "site.noticeDrafted", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: { ja: "止める手順とお知らせの案", en: "The steps for stopping, and the draft notice" },
  },
  byHand: [
    {
      fact: "site.stopSettled",
      question: {
        ja: "サイトを止める操作か、止めてくれる会社の番号が分かっていますか?",
        en: "Do you know how to stop the site, or the number of who can?",
      },
      until: "domains",
    },
    {
      fact: "site.noticeDrafted",
      question: {
        ja: "乗っ取りのお知らせの案と、サイト以外で出す場所が決まっていますか?",
        en: "Is a notice drafted, and a place to publish it other than the site?",
      },
      until: "domains",
    },
  ],
  task: {
    title: { ja: "乗っ取られたときのお知らせを用意する", en: "Prepare the takeover notice" },
    steps: [
      {
        ja: "レンタルサーバーの管理画面で、サイトを一時停止する場所を探して書きます。",
        en: "In the hosting panel find where the site is suspended and write it down.",
      },
      {
        ja: "制作会社とサーバー会社の緊急の番号、SNSの乗っ取りの申告ページを控えます。",
        en: "Note the emergency numbers of web firm and host, and the pages for reporting a hijacked account.",
      },
      {
        ja: "「いつ・何が・今どうしているか・問合せ先」だけの短いお知らせの案を書きます。",
        en: "Draft a short notice: when, what, what is being done, whom to ask.",
      },
      {
        ja: "サイトが使えないときに出す場所(SNS・取引先へのメール・店頭の紙)を決めます。",
        en: "Settle where it appears when the site is down: social media, mail to partners, a sheet at the door.",
      },
      {
        ja: "手順と案を1枚にまとめ、証拠として添えます。",
        en: "Put both on one page and attach it as evidence.",
      },
    ],
    minutes: 40,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    diagnosis: [10, 24],
    continuity: [15],
    scs: ["6-1-1-1", "6-1-1-2"],
    iso27001: ["A.5.24", "A.5.26"],
    threats: ["vulnerabilities", "geopolitical"],
  },
};
