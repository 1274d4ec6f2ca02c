// コラム.2: somebody has met the police's cyber desk before there is anything to report.
import type { Control } from "./control.ts";

export const policeRelation: Control = {
  id: "col2-police-relation",
  section: "コラム.2",
  principle: 9,
  title: {
    ja: "警察のサイバー担当と、ふだんから顔を合わせている",
    en: "We know the police's cyber desk before we need it",
  },
  reason: {
    ja: "初めての電話では、会社の説明から始めることになります。研修などで話したことのある相手なら、その時間がいりません。",
    en: "A first call begins with explaining who you are; with people met at a seminar that time is saved.",
  },
  risk: 2,
  scope: "company",
  condition: { fact: "contacts.policeMet", is: true },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "研修の案内・名刺・話した日のメモのどれか",
      en: "A seminar notice, a business card, or a note of the conversation",
    },
  },
  byHand: [
    {
      fact: "contacts.policeMet",
      question: {
        ja: "この1年に、警察のサイバー担当の研修や相談会に出たか、連絡を取りましたか?",
        en: "In the past year, did you attend a seminar of the police's cyber desk or get in touch?",
      },
      until: "contacts",
    },
  ],
  task: {
    title: { ja: "警察のサイバー担当と1回話す", en: "Speak once with the police's cyber desk" },
    steps: [
      {
        ja: "自社の都道府県の警察のサイトを開き、サイバー犯罪対策の課の名前と電話番号を控えます。",
        en: "Open your prefecture's police site and note the name and number of its cyber section.",
      },
      {
        ja: "企業向けの研修・出前講座・地域の協議会があるかを電話で聞きます。",
        en: "Ask by phone about seminars, talks at companies, or a local council for businesses.",
      },
      {
        ja: "社長か担当者が1つに申し込み、予定表に入れます。",
        en: "Let the owner or the person in charge sign up for one and put it in the calendar.",
      },
      {
        ja: "出た日に、事故のときは何を残しておくと助かるかを1つ聞いてきます。",
        en: "There, ask one thing: what should we keep in an incident so that it helps you?",
      },
      {
        ja: "聞いたことを3行でまとめ、名刺や案内の写真と一緒に証拠として添えます。",
        en: "Write three lines and attach them with a photo of the card or notice as evidence.",
      },
    ],
    minutes: 30,
    who: "owner",
    everyDays: 365,
    appearDaysBefore: 60,
  },
  references: {
    diagnosis: [24],
    continuity: [15],
    scs: ["6-1-1-2"],
    iso27001: ["A.5.5"],
    threats: ["ransomware", "supply-chain"],
  },
};
