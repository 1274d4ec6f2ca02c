// 2.7: a leak is finished only when the cause is known and the provider has fixed its side.
import type { Control } from "./control.ts";

export const leaksFinished: Control = {
  id: "s2-7-leaks-finished",
  section: "2.7",
  principle: 2,
  title: {
    ja: "流出や乗っ取りは、原因と再発防止まで確かめて閉じている",
    en: "Each leak or takeover is closed with its cause and fix",
  },
  reason: {
    ja: "パスワードを変えただけでは、同じ穴からまた漏れます。原因がこちらか、サービス側かで、次に打つ手が違います。",
    en: "A new password leaks through the same hole again. Whether the cause is yours or the provider's decides what comes next.",
  },
  risk: 4,
  scope: "company",
  condition: { fact: "leak.allFinished", is: true },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "流出ごとの記録(変えた日・原因・サービス側の対策)、無ければ「0件」と確かめた記録",
      en: "A record of each leak with day of change, cause and provider's fix, or the note that there was none",
    },
  },
  byHand: [
    {
      fact: "leak.allFinished",
      question: {
        ja: "この1年に流出や乗っ取りは無かったか、あったものは原因と対策まで確かめて閉じましたか?",
        en: "Was there no leak or takeover in the last year, or has each been closed with its cause and fix?",
      },
      until: "incidents",
    },
  ],
  task: {
    title: { ja: "流出を最後まで閉じる", en: "Close every leak" },
    steps: [
      {
        ja: "いざという時の記録と、サービスからのお知らせを開き、この1年の流出と乗っ取りを書き出します。",
        en: "Open the incident records and the providers' notices, and list the leaks and takeovers of the last year.",
      },
      {
        ja: "それぞれ、本人と、同じか似たパスワードの人が全部変えたかを確かめ、変えた日を書きます。",
        en: "For each check that the person, and all with the same or a similar password, have changed it; write the day.",
      },
      {
        ja: "原因を「自分の機器・途中・サービス側」から選びます。自分の機器なら、調べ終わるまで新しいパスワードもその機器で打ちません。",
        en: "Choose the cause: own device, on the way, or the provider; if your device, type no new password on it until it is examined.",
      },
      {
        ja: "サービス側が原因なら、公式のお知らせで対策が終わったことを確かめます。入れなくなったものは公式の窓口に復旧を頼みます。",
        en: "If the provider, confirm by its official notice that it is fixed; ask its official desk to restore lost accounts.",
      },
      {
        ja: "記録を「終了」にし、無ければ「0件」と書いて、証拠として添えます。",
        en: "Set the records to closed, or write none, and attach them as evidence.",
      },
    ],
    minutes: 30,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [3, 9],
    diagnosis: [24],
    articles: [3],
    scs: ["4-1-6-2"],
    iso27001: ["10.2", "A.5.17", "A.5.26", "A.5.27"],
    threats: ["targeted", "supply-chain"],
  },
};
