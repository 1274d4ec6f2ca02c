// 8.3: what customers entrusted to us is listed, locked away, and given back or erased with proof.
import type { Control } from "./control.ts";

export const entrustedData: Control = {
  id: "s8-3-entrusted-data",
  section: "8.3",
  principle: null,
  title: {
    ja: "お客様から預かった情報の台帳があり、返した証しが残る",
    en: "What customers entrusted to us is listed, and its return proved",
  },
  reason: {
    ja: "預かった情報をなくすと、相手のお客様にまで被害が及び、賠償で会社が続かなくなることもあります。",
    en: "Losing what was entrusted hurts even the customers of your customer, and the damages can end a small company.",
  },
  risk: 5,
  scope: "company",
  condition: {
    all: [
      { fact: "entrusted.listed", is: true },
      { fact: "entrusted.returnProved", is: true },
      { fact: "entrusted.notLeftOpen", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 180,
    what: {
      ja: "預かり物の一覧と、返却・消去の受領書や画面",
      en: "The list, with receipts or screens of return and erasure",
    },
  },
  byHand: [
    {
      fact: "entrusted.listed",
      question: {
        ja: "お客様から預かったデータや書類を、置き場所と返す日を付けて一覧にしていますか?",
        en: "Are data and papers entrusted by customers listed, with place and return date?",
      },
      until: "assets",
    },
    {
      fact: "entrusted.returnProved",
      question: {
        ja: "仕事が終わったものは、返すか消すかして、その証しを残していますか?",
        en: "When the work is over, are they returned or erased, with proof kept?",
      },
      until: "assets",
    },
    {
      fact: "entrusted.notLeftOpen",
      question: {
        ja: "預かった情報を、誰でも触れるPCや差したままのUSBメモリに置かないようにしていますか?",
        en: "Do you keep them off PCs anybody can use and off sticks left plugged in?",
      },
      until: "assets",
    },
  ],
  task: {
    title: { ja: "預かった情報を棚卸しする", en: "Take stock of what was entrusted to us" },
    steps: [
      {
        ja: "進行中と終わった仕事の一覧を出し、それぞれ何を預かったかを書き足します。",
        en: "Take the list of current and finished jobs and add what was entrusted for each.",
      },
      {
        ja: "置き場所を実際に開き、共用のPCや机の上にあるものは、見る人を限ったフォルダか鍵のかかる棚へ移します。",
        en: "Go to each place; move things from shared PCs and desks to a restricted folder or locked cabinet.",
      },
      {
        ja: "終わった仕事の分は、契約で決めたとおりに返すか消します。",
        en: "For finished jobs return or erase as the contract says.",
      },
      {
        ja: "返したものは受領書をもらい、消したものは消した人と日付を書きます。",
        en: "Get a receipt for what is returned, and note who erased what and when.",
      },
      {
        ja: "一覧と受領書の写真を証拠として添えます。",
        en: "Attach the list and photos of the receipts as evidence.",
      },
    ],
    minutes: 60,
    who: "office",
    everyDays: 180,
    appearDaysBefore: 21,
  },
  references: {
    diagnosis: [12, 18, 22],
    personalData: [5, 7],
    scs: ["2-1-2-1", "3-1-4-1", "3-1-4-3"],
    iso27001: ["A.5.9", "A.5.10", "A.5.14", "A.8.10"],
    threats: ["insider", "carelessness", "supply-chain"],
  },
};
