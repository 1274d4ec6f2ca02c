// 4.2: whoever travels abroad is registered with the foreign ministry and can be reached.
import type { Control } from "./control.ts";

export const tripsRegistered: Control = {
  id: "s4-2-trips-registered",
  section: "4.2",
  principle: null,
  title: {
    ja: "海外へ行く人が、たびレジと会社の両方に登録している",
    en: "Travellers abroad are registered with Tabireji and the company",
  },
  reason: {
    ja: "災害やテロの知らせは、登録した人に届きます。会社も行き先と連絡先を知らなければ、助けを求められません。",
    en: "Warnings of disaster or terror reach those registered, and the company can seek help only if it knows where they are.",
  },
  risk: 2,
  scope: "company",
  condition: { fact: "travel.registrationRule", is: true },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "海外出張の一覧とたびレジ登録の控え、出張が無ければ決まりの写し",
      en: "The list of trips abroad with their registrations, or the rule where nobody travelled",
    },
  },
  byHand: [
    {
      fact: "travel.registrationRule",
      question: {
        ja: "海外へ行く前に、たびレジと会社に登録する決まりがあり、出張があれば守られていますか?",
        en: "Is there a rule to register with Tabireji and the company before going abroad, kept on every trip?",
      },
      until: "contacts",
    },
  ],
  task: {
    title: { ja: "海外出張の登録を確かめる", en: "Check the registration of trips abroad" },
    steps: [
      {
        ja: "出張の予定を経理と各部署に聞き、行き先・期間・泊まる所・現地の電話を一覧にします。",
        en: "Ask accounts and departments for trips; list place, dates, lodging and local phone.",
      },
      {
        ja: "本人に、外務省の「たびレジ」を開いて日程を登録してもらいます。行かない担当者も簡易登録で知らせを受けます。",
        en: "Have the traveller register the trip on the foreign ministry's Tabireji; staff at home take its simple registration.",
      },
      {
        ja: "スマホに「外務省海外安全アプリ」を入れ、行き先の国のページを一度開いてもらいます。",
        en: "Have the ministry's overseas-safety app installed and the country's page opened once.",
      },
      {
        ja: "緊急のときはSMSで「無事・場所・次の連絡時刻」を送ると決め、出発前に一度試します。",
        en: "Agree that in an emergency an SMS says unhurt, where, and when next; try it before leaving.",
      },
      {
        ja: "一覧と登録の控えを保存し、証拠として添えます。",
        en: "Save the list and the registrations and attach them as evidence.",
      },
    ],
    minutes: 20,
    who: "office",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: { principles: [8], continuity: [2], iso27001: ["A.5.29", "A.7.9"], threats: ["geopolitical"] },
};
