// 付録03: every role of the security organisation has a name, and nobody audits their own work.
import type { Control } from "./control.ts";

export const rolesNamed: Control = {
  id: "a03-roles",
  section: "付録03",
  principle: null,
  title: {
    ja: "対策の役割すべてに名前があり、自分の仕事を自分で点検していない",
    en: "Every role has a name, and nobody checks their own work",
  },
  reason: {
    ja: "空いた役割の仕事は、誰もしません。作った人だけが点検すると、同じ見落としが残ります。",
    en: "Work of an empty role is done by nobody, and whoever built something overlooks the same things when checking it.",
  },
  risk: 3,
  scope: "company",
  condition: {
    all: [
      { fact: "roles.allNamed", is: true },
      { fact: "roles.checkerIndependent", is: true },
      { fact: "roles.everybodyKnows", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: { ja: "名前と日付の入った役割の表", en: "The table of roles with names and date" },
  },
  byHand: [
    {
      fact: "roles.allNamed",
      question: {
        ja: "責任者・システム管理・教育・事故対応・個人情報・苦情の受付・点検の役割すべてに、名前がありますか?",
        en: "Do all roles have a name: security, systems, training, incidents, personal data, complaints, checking?",
      },
      until: "documents",
    },
    {
      fact: "roles.checkerIndependent",
      question: {
        ja: "点検する人は、点検される仕事をした本人とは別ですか?",
        en: "Is the checker somebody other than who did the work?",
      },
      until: "documents",
    },
    {
      fact: "roles.everybodyKnows",
      question: {
        ja: "役割の表を、全員が見られる所に置いていますか?",
        en: "Is the table of roles where everybody can see it?",
      },
      until: "documents",
    },
  ],
  task: {
    title: { ja: "役割の表を見直す", en: "Review the table of roles" },
    steps: [
      {
        ja: "役割の表を開き、辞めた人・異動した人の名前がないかを見ます。",
        en: "Open the table and look for people who left or moved.",
      },
      {
        ja: "空いた役割に名前を入れます。小さな会社では、1人がいくつ受け持っても構いません。",
        en: "Fill empty roles; in a small firm one person may hold several.",
      },
      {
        ja: "点検の役だけは、システムの担当と別の人にします。いなければ、支援者や税理士など外の人に頼みます。",
        en: "Keep checking apart from systems; if nobody is left, ask a supporter or adviser from outside.",
      },
      {
        ja: "本人に、月に何時間使えるかを聞いて書きます。",
        en: "Ask each how many hours a month they have, and write it down.",
      },
      {
        ja: "社長が承認して貼り出し、写真を証拠として添えます。",
        en: "The owner approves, it is put up, and a photo is attached as evidence.",
      },
    ],
    minutes: 30,
    who: "owner",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [9],
    diagnosis: [24, 25],
    personalData: [3],
    scs: ["1-2-1-1", "1-2-1-2", "1-2-1-3", "6-1-1-3"],
    iso27001: ["5.3", "7.1", "A.5.2", "A.5.3", "A.5.4"],
  },
};
