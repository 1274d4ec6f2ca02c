// 付録02: which of the police's ways fits what happened is known: report, consult, inform, station, 110.
import type { Control } from "./control.ts";

export const whichWayToPolice: Control = {
  id: "a02-which-way",
  section: "付録02",
  principle: 9,
  title: {
    ja: "警察への伝え方を、起きたことで使い分けられる",
    en: "We know which way to the police fits what happened",
  },
  reason: {
    ja: "被害届は近くの警察署、被害の通報や相談はオンラインでもでき、命に関わることは110番です。迷っている間に、記録も時間も失われます。",
    en: "A crime is filed at the local station, reports and questions can go online, danger to life means 110; hesitation costs time and traces.",
  },
  risk: 3,
  scope: "company",
  condition: {
    all: [
      { fact: "police.threeWaysKnown", is: true },
      { fact: "police.lifeThreatRuleWritten", is: true },
      { fact: "police.stationForEachOffice", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 180,
    what: {
      ja: "使い分けと、場所ごとの警察署を書いた紙(確かめた日入り)",
      en: "The page with the ways and the station of each place, and the day checked",
    },
  },
  byHand: [
    {
      fact: "police.threeWaysKnown",
      question: {
        ja: "動く人と代わりの人は、通報・相談・情報提供の違いを紙を見て言えますか?",
        en: "With the page at hand, can responder and deputy tell reporting, consulting and informing apart?",
      },
      until: "incidents",
    },
    {
      fact: "police.lifeThreatRuleWritten",
      question: {
        ja: "爆破や殺害の予告など命に関わることは110番と、連絡先の一番上に書いてありますか?",
        en: "Does the top of the contacts say that threats to life go to 110?",
      },
      until: "contacts",
    },
    {
      fact: "police.stationForEachOffice",
      question: {
        ja: "営業所も含めて、場所ごとに受け持ちの警察署が分かっていますか?",
        en: "Is the station in charge known for every place of business?",
      },
      until: "contacts",
    },
  ],
  task: {
    title: { ja: "警察への伝え方を確かめる", en: "Check the ways to the police" },
    steps: [
      {
        ja: "警察庁の「サイバー事案に関する相談窓口」を公式URL帳から開き、3つの伝え方の説明を読みます。",
        en: "From the URL book open the National Police Agency's cyber desk and read about the three ways.",
      },
      {
        ja: "被害の事実があれば通報、助言がほしければ相談、知らせるだけなら情報提供、と紙に書きます。",
        en: "Write down: real damage, report; advice wanted, consult; only telling, inform.",
      },
      {
        ja: "オンラインの受付で、本部か警察署を選ぶ画面まで進んで閉じます。送信はしません。",
        en: "In the online form go as far as choosing headquarters or station, and close it without sending.",
      },
      {
        ja: "本社と営業所の受け持ちの警察署を調べ、被害届を出しに行く人を決めます。急がない相談の#9110も書きます。",
        en: "Look up the station for each office and settle who goes there to file; add #9110 for questions without urgency.",
      },
      {
        ja: "一番上に「命に関わることは110番」と書き、写真を証拠として添えます。",
        en: "At the top write that danger to life means 110, and attach a photo as evidence.",
      },
    ],
    minutes: 20,
    who: "office",
    everyDays: 180,
    appearDaysBefore: 21,
  },
  references: {
    diagnosis: [24],
    continuity: [15],
    scs: ["6-1-1-1", "6-1-1-2"],
    iso27001: ["A.5.5", "A.5.26"],
    threats: ["ransomware", "business-mail", "ddos"],
  },
};
