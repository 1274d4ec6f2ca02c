// 3.4: once a year the owner looks back over the whole and decides; the minutes are kept.
import type { Control } from "./control.ts";

export const managementReview: Control = {
  id: "s3-4-management-review",
  section: "3.4",
  principle: null,
  title: {
    ja: "年に1度、経営者が全体を見直して議事録を残している",
    en: "Once a year the owner reviews the whole and keeps minutes",
  },
  reason: {
    ja: "費用と順番を変えられるのは経営者だけです。見直しの記録があると、取引先や認証の審査にも同じ紙で答えられます。",
    en: "Only the owner can change money and order; the same minutes also answer customers and auditors.",
  },
  risk: 3,
  scope: "company",
  condition: "evidence-alone",
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "日付・出席者・決定事項が入った見直しの議事録",
      en: "The minutes of the review with date, people present and decisions",
    },
  },
  byHand: [],
  task: {
    title: { ja: "マネジメントレビューを行う", en: "Hold the management review" },
    steps: [
      {
        ja: "経営者と担当者の予定を1時間取り、九か条の状態・事故・期限切れの一覧を印刷します。",
        en: "Set one hour with the owner and the person in charge; print the nine tiles, the incidents and what has expired.",
      },
      {
        ja: "前回決めたことが終わったかを、一つずつ読み上げて確かめます。",
        en: "Read out what was decided last time and check each.",
      },
      {
        ja: "会社の変化、役割の分担、取引先の求め、残るリスク、診断の点と証拠の差を話します。",
        en: "Talk about changes in the company, who is responsible for what, customers' demands, remaining risks and the gap between answers and proof.",
      },
      {
        ja: "続けること・変えること・やめることを決め、担当者・期限・予算を入れます。",
        en: "Decide what to continue, change and stop, with person, date and money.",
      },
      {
        ja: "議事録に出席者と日付を入れて保存し、証拠として添えます。",
        en: "Enter those present and the date, save the minutes and attach them as evidence.",
      },
    ],
    minutes: 60,
    who: "owner",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    diagnosis: [25],
    scs: ["1-2-1-3"],
    iso27001: ["5.1", "5.3", "9.3", "10.1", "10.2", "A.5.36"],
    threats: ["ransomware"],
  },
};
