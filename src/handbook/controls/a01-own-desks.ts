// 付録01: beyond the desks everybody has: those of our industry and region, and experts who come for money.
import type { Control } from "./control.ts";

export const ownDesks: Control = {
  id: "a01-own-desks",
  section: "付録01",
  principle: 9,
  title: {
    ja: "業種と地域の相談先、有償で来てくれる専門家を控えている",
    en: "Desks of our industry and region, and experts for hire, are on file",
  },
  reason: {
    ja: "公的な窓口は助言をくれますが、機器を調べたり直したりはしません。医療のように、業種ごとの連絡先が決まっている仕事もあります。",
    en: "Public desks advise but neither examine nor repair, and some industries, such as medicine, have a desk of their own.",
  },
  risk: 3,
  scope: "company",
  condition: {
    all: [
      { fact: "contacts.ownDesksListed", is: true },
      { fact: "contacts.investigatorListed", is: true },
      { fact: "contacts.lawyerListed", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 180,
    what: {
      ja: "業種・地域・専門家の連絡先を足した一覧(確かめた日入り)",
      en: "The list with industry, region and experts added, and the day checked",
    },
  },
  byHand: [
    {
      fact: "contacts.ownDesksListed",
      question: {
        ja: "業種を受け持つ役所と、地域の商工会議所などの相談先を控えていますか?",
        en: "Are the ministry of your industry and local desks, such as the chamber of commerce, on file?",
      },
      until: "contacts",
    },
    {
      fact: "contacts.investigatorListed",
      question: {
        ja: "機器の調査を有償で頼める会社を、2つ以上控えていますか?",
        en: "Are two or more firms that examine devices for a fee on file?",
      },
      until: "contacts",
    },
    {
      fact: "contacts.lawyerListed",
      question: {
        ja: "事故のときに法律の相談をする相手が決まっていますか?",
        en: "Is it settled whom to ask about law in an incident?",
      },
      until: "contacts",
    },
  ],
  task: {
    title: { ja: "自社ならではの相談先を確かめる", en: "Check the desks of our own" },
    steps: [
      {
        ja: "業種を受け持つ役所のサイトで、サイバー事故の連絡先を探します(医療機関なら厚生労働省に専用の部署があります)。",
        en: "On the site of the ministry in charge find its contact for cyber incidents; for clinics the health ministry has one.",
      },
      {
        ja: "地域の商工会議所に電話し、サイバーの相談があるか、有料かを聞きます。",
        en: "Call the chamber of commerce: is there a desk for cyber matters, and what does it cost?",
      },
      {
        ja: "JNSAの「サイバーインシデント緊急対応企業一覧」を公式URL帳から開き、夜も受ける会社を2つ選びます。保険の契約に指定の会社があれば、それを先に書きます。",
        en: "From the URL book open JNSA's list of emergency response firms and choose two that answer at night; put your insurer's own first.",
      },
      {
        ja: "顧問の弁護士か、いなければ法テラスの番号を書きます。",
        en: "Write your lawyer's number or, without one, Houterasu's.",
      },
      {
        ja: "確かめた日を書いて印刷し直し、写真を証拠として添えます。",
        en: "Write the day, print it again, and attach a photo as evidence.",
      },
    ],
    minutes: 40,
    who: "office",
    everyDays: 180,
    appearDaysBefore: 21,
  },
  references: {
    diagnosis: [24],
    continuity: [15],
    scs: ["1-2-1-2", "6-1-1-2"],
    iso27001: ["A.5.5", "A.5.6", "A.5.24"],
    threats: ["ransomware", "targeted"],
  },
};
