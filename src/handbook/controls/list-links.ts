// NISC一覧: the addresses of public bodies still lead to them, under the names they bear today.
import type { Control } from "./control.ts";

export const officialLinks: Control = {
  id: "list-links",
  section: "NISC一覧",
  principle: null,
  title: {
    ja: "公的な窓口のアドレスが、今の名前で開ける",
    en: "The addresses of public bodies open, under today's names",
  },
  reason: {
    ja: "役所の名前やアドレスは変わります。古い印刷物のアドレスは開けないか、別の人の手に渡って偽のページになることもあります。",
    en: "Offices change names and addresses; what is printed in old papers leads nowhere, or to a stranger who took the name over.",
  },
  risk: 1,
  scope: "company",
  condition: { fact: "links.allOpen", is: true },
  evidence: {
    grade: "E1",
    days: 35,
    what: {
      ja: "開けたかどうかと、直したアドレスの一覧",
      en: "The list of addresses with result and corrections",
    },
  },
  byHand: [
    {
      fact: "links.allOpen",
      question: {
        ja: "連絡先と公式URL帳の公的なアドレスは、どれも今月開けましたか?",
        en: "Did every public address in the contacts and the URL book open this month?",
      },
      until: "official-urls",
    },
  ],
  task: {
    title: { ja: "公的なアドレスを開いてみる", en: "Open the public addresses" },
    steps: [
      {
        ja: "公式URL帳を開き、公的な機関のものに絞ります。",
        en: "Open the official-URL book and show public bodies only.",
      },
      {
        ja: "確かめた日の古い順に5つを開きます。残りは翌月に回します。",
        en: "Open the five checked longest ago; the rest wait for next month.",
      },
      {
        ja: "内閣サイバーセキュリティセンター(NISC)は、2025年7月に国家サイバー統括室(NCO)になりました。古い名前のものは新しいページに直します。",
        en: "NISC became the National Cybersecurity Office, NCO, in July 2025; correct entries under the old name.",
      },
      {
        ja: "警視庁と警察庁は別の組織です。SNSのアカウントがどちらのものかを、運営元のページで見て書きます。",
        en: "The Tokyo police and the National Police Agency are different bodies; see on their sites whose account is whose.",
      },
      {
        ja: "結果と直したアドレスを一覧にし、証拠として添えます。",
        en: "List results and corrections and attach it as evidence.",
      },
    ],
    minutes: 10,
    who: "it",
    everyDays: 30,
    appearDaysBefore: 5,
  },
  references: { principles: [4], diagnosis: [5, 24], scs: ["1-2-1-3"], iso27001: ["A.5.5", "A.5.6"] },
};
