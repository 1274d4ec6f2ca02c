// 8.2: what a contractor abroad must not do, and how that is examined, stands in the contract.
import type { Control } from "./control.ts";

export const offshoreDuties: Control = {
  id: "s8-2-offshore-duties",
  section: "8.2",
  principle: null,
  title: {
    ja: "海外への委託で、禁止行為と監査が契約に書かれている",
    en: "Contracts abroad name what is forbidden and allow audits",
  },
  reason: {
    ja: "法律も習慣も違う国では、日本で当たり前のことが守られるとは限りません。契約に書いていないことは頼めません。",
    en: "Where law and custom differ, nothing goes without saying, and what the contract leaves out cannot be demanded.",
  },
  risk: 4,
  scope: { register: "suppliers", kinds: ["offshore"] },
  condition: {
    all: [
      { fact: "supplier.prohibitedActsAgreed", is: true },
      { fact: "supplier.auditRight", is: true },
      { fact: "supplier.countryLawKnown", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "契約書の禁止行為・監査・データの場所の条項に印を付けた写し",
      en: "A copy of the contract with the clauses on forbidden acts, audit and place of data marked",
    },
  },
  byHand: [
    {
      fact: "supplier.prohibitedActsAgreed",
      question: {
        ja: "海外の委託先との契約すべてに、してはいけない行為を書いてありますか?",
        en: "Does every contract abroad list what is forbidden?",
      },
      until: "suppliers",
    },
    {
      fact: "supplier.auditRight",
      question: {
        ja: "海外の委託先すべてについて、こちらが確認(監査)できると契約にありますか?",
        en: "Does every contract abroad give you the right to audit?",
      },
      until: "suppliers",
    },
    {
      fact: "supplier.countryLawKnown",
      question: {
        ja: "委託先の国の個人情報の制度を、すべて調べてありますか?",
        en: "Have you looked up the privacy law of every such country?",
      },
      until: "suppliers",
    },
  ],
  task: {
    title: { ja: "海外の委託先の契約を読み直す", en: "Read the contracts abroad again" },
    steps: [
      {
        ja: "契約書で、持出し・複製・目的外の利用・無断の再委託が禁止されているかを探します。",
        en: "See whether taking out, copying, other uses and silent resubcontracting are forbidden.",
      },
      {
        ja: "監査か、それに代わる報告を求められる条項と、終わったときのデータの返し方・消し方を探します。",
        en: "Find the clause for audits or reports, and how data is returned or erased at the end.",
      },
      {
        ja: "データを置く国を確かめ、個人情報保護委員会のサイトでその国の制度の資料を読みます。",
        en: "Check in which country data is kept, and read the PPC's material on that country's law.",
      },
      {
        ja: "足りない条項を箇条書きにし、覚書で足したいと申し入れます。難しい条文は弁護士に見てもらいます。",
        en: "List what is missing and ask to add it by memorandum; let a lawyer look at hard clauses.",
      },
      {
        ja: "条項に印を付けた写しと申し入れの控えを、証拠として添えます。",
        en: "Attach the marked copy and your request as evidence.",
      },
    ],
    minutes: 30,
    minutesEach: 40,
    who: "office",
    everyDays: 365,
    appearDaysBefore: 45,
  },
  references: {
    diagnosis: [22],
    personalData: [7],
    scs: ["2-1-2-1"],
    iso27001: ["A.5.20", "A.5.31", "A.8.30"],
    threats: ["supply-chain", "geopolitical"],
  },
};
