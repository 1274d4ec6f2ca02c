// 3.1: the owner has seen in yen what a day without computers costs.
import type { Control } from "./control.ts";

export const badDayCost: Control = {
  id: "s3-1-bad-day-cost",
  section: "3.1",
  principle: null,
  title: {
    ja: "止まった日の損失を、経営者が金額で見ている",
    en: "The owner has seen in yen what a stopped day costs",
  },
  reason: {
    ja: "対策の費用は見えますが、起きたときの出費と失う利益は見えません。並べて見ないと、安い備えも後回しになります。",
    en: "The price of protection shows, the cost of an accident does not; unless both lie side by side even cheap measures wait.",
  },
  risk: 3,
  scope: "company",
  condition: { fact: "cost.ownerSigned", is: true },
  evidence: {
    grade: "E1",
    days: 365,
    what: { ja: "経営者が日付を入れた見積り1枚", en: "The one-page estimate, dated by the owner" },
  },
  byHand: [
    {
      fact: "cost.ownerSigned",
      question: {
        ja: "この1年のうちに、止まったときの損失を見積もり、経営者が目を通しましたか?",
        en: "Within the last year has the cost of a standstill been estimated and read by the owner?",
      },
      until: "documents",
    },
  ],
  task: {
    title: { ja: "止まった日の損失を見積もる", en: "Estimate the cost of a stopped day" },
    steps: [
      {
        ja: "「PCが使えない」「お客様の名簿が漏れた」「偽の請求に払った」から、自社で起きそうなものを1つ選びます。",
        en: "Choose the likeliest of three: the PCs are dead, the customer list has leaked, a fake invoice was paid.",
      },
      {
        ja: "手の止まる人数・時間・1時間の人件費を入れます。給与の担当者に聞けば数分でわかります。",
        en: "Enter people, hours and the hourly cost; whoever does the wages knows it in minutes.",
      },
      {
        ja: "1日あたりの利益に止まる日数を掛け、復旧とお知らせ・お詫びの費用を足します。1週間と1か月の2通りを出します。",
        en: "Add daily profit times days, the repair, and notices and apologies; do it once for a week and once for a month.",
      },
      {
        ja: "出た金額の隣に、いま予定している対策の年間の費用を書き、どちらを取るかを決めます。",
        en: "Next to the sum write the yearly cost of the measures planned, and decide.",
      },
      {
        ja: "経営者が日付と名前を入れて保存し、証拠として添えます。",
        en: "The owner adds date and name; save it and attach it as evidence.",
      },
    ],
    minutes: 40,
    who: "owner",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    continuity: [9],
    iso27001: ["5.1", "6.1", "8.2"],
    threats: ["ransomware", "business-mail", "supply-chain"],
  },
};
