// 3.2, steps two to four: each asset's risks are looked at, a way is chosen, and the measure stands.
import type { Control } from "./control.ts";

export const riskDecided: Control = {
  id: "s3-2-risk-decided",
  section: "3.2",
  principle: null,
  title: {
    ja: "情報資産ごとに、リスクの見方と対応が決まっている",
    en: "For each information asset the risk is judged and the response decided",
  },
  reason: {
    ja: "数えただけ、心配しただけで止まると、対策は声の大きい所に偏ります。見積り、決定、対策までを一つずつつなげます。",
    en: "Counting or worrying alone sends the effort to whoever shouts loudest. Each asset has to go from judgement to decision to measure.",
  },
  risk: 4,
  scope: { register: "assets" },
  condition: {
    all: [
      { fact: "asset.ownerNamed", is: true },
      { fact: "asset.riskJudged", is: true },
      { fact: "asset.treatmentDecided", is: true },
      { fact: "asset.measuresInPlace", is: true },
    ],
  },
  evidence: {
    grade: "E4",
    days: 365,
    what: {
      ja: "対応を決めた一覧と、持ち主とは別の人の確認",
      en: "The list of decided responses, confirmed by somebody other than the owner",
    },
  },
  byHand: [
    {
      fact: "asset.ownerNamed",
      question: {
        ja: "すべての情報資産に、持ち主の名前が入っていますか?",
        en: "Does every information asset have a named owner?",
      },
      until: "assets",
    },
    {
      fact: "asset.riskJudged",
      question: {
        ja: "すべての情報資産について、壊れる・漏れる・止まるリスクを見積もりましたか?",
        en: "Has the risk of destruction, leak and standstill been judged for every asset?",
      },
      until: "risks",
    },
    {
      fact: "asset.treatmentDecided",
      question: {
        ja: "すべてのリスクについて、減らす・受け入れる・移す・避けるのどれかを決めましたか?",
        en: "Has it been decided for every risk to reduce, accept, transfer or avoid it?",
      },
      until: "risks",
    },
    {
      fact: "asset.measuresInPlace",
      question: {
        ja: "「減らす」と決めたリスクの対策は、途中のものを残さず、実際に行われていますか?",
        en: "Are the measures for all risks to be reduced really in place, with none unfinished?",
      },
      until: "risks",
    },
  ],
  task: {
    title: { ja: "リスクを見積もり、対応を決める", en: "Judge the risks and decide" },
    steps: [
      {
        ja: "リスクの検討を開き、重要度の高い情報資産から順に表示します。",
        en: "Open the risk review and show the assets by importance.",
      },
      {
        ja: "災害で壊れる・社内外の人が持ち出す・異常で止まるの3つについて、起こりやすさを選びます。",
        en: "For destruction by disaster, removal by people and standstill choose how likely each is.",
      },
      {
        ja: "「減らす・受け入れる・移す・避ける」から選び、理由と次に見る日を書きます。受け入れるなら承認者も書きます。",
        en: "Choose reduce, accept, transfer or avoid; write why and when to look again, and who approved what is accepted.",
      },
      {
        ja: "減らすものは、使える人を絞る、媒体への書き出しを止めるなどの対策と期限を結び、残るリスクを見直します。",
        en: "For those to reduce link measures such as fewer users or no export to media with a date, and judge what remains.",
      },
      {
        ja: "持ち主とは別の人か支援者に一覧を見てもらい、「第三者の確認」を証拠として残します。",
        en: "Have somebody other than the owners, or your supporter, go through the list and confirm it; that confirmation is the evidence.",
      },
    ],
    minutes: 60,
    minutesEach: 5,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    diagnosis: [4],
    scs: ["3-1-4-1"],
    iso27001: ["6.1", "8.2", "8.3", "A.5.12", "A.5.15", "A.8.12"],
    threats: ["ransomware", "insider", "targeted", "carelessness"],
  },
};
