// 8.2: nobody hands our work on to a third party, at home or abroad, without our written consent.
import type { Control } from "./control.ts";

export const silentResubcontracting: Control = {
  id: "s8-2-silent-resubcontracting",
  section: "8.2",
  principle: null,
  title: {
    ja: "再委託は、書面で承諾したときだけに限られている",
    en: "Work is passed on only with our written consent",
  },
  reason: {
    ja: "知らない会社や国で作業されると、情報がもれても裏口を仕込まれても、こちらからは何も見えません。",
    en: "If unknown people in an unknown country do the work, leaks and back doors stay invisible to you.",
  },
  risk: 4,
  scope: { register: "suppliers", kinds: ["processor", "offshore"] },
  condition: {
    all: [
      { fact: "supplier.resubcontractByConsent", is: true },
      { fact: "supplier.workPlaceKnown", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "契約書の再委託の条項と、作業する会社・国の回答",
      en: "The clause of the contract, and the answer on firm and country",
    },
  },
  byHand: [
    {
      fact: "supplier.resubcontractByConsent",
      question: {
        ja: "すべての委託先との契約に、再委託は事前の書面の承諾が要ると書いてありますか?",
        en: "Does every contract with a contractor require prior written consent before passing work on?",
      },
      until: "suppliers",
    },
    {
      fact: "supplier.workPlaceKnown",
      question: {
        ja: "すべての委託先について、実際に作業する会社と国を聞いてありますか?",
        en: "Do you know for every contractor which firm in which country really does the work?",
      },
      until: "suppliers",
    },
  ],
  task: {
    title: { ja: "委託先に再委託の有無を聞く", en: "Ask contractors about passing work on" },
    steps: [
      {
        ja: "委託先の契約書を開き、「再委託」の条項を探します。",
        en: "Open the contract and look for the clause on passing work on.",
      },
      {
        ja: "承諾なしにできる書き方なら、次の更新で「事前の書面による承諾」に変えたいと申し入れます。",
        en: "If it can be done without consent, ask for prior written consent at the next renewal.",
      },
      {
        ja: "作業する会社・場所の国・人数を、メールか書面で質問します。",
        en: "Ask by mail or letter for the firm, the country of the workplace and the number of people.",
      },
      {
        ja: "再委託があれば、続けてもらうか止めてもらうかを社長と決め、返事を書面で出します。",
        en: "If work is passed on, decide with the owner whether to allow it, and reply in writing.",
      },
      {
        ja: "条項の写しと回答を証拠として添えます。",
        en: "Attach a copy of the clause and the answer as evidence.",
      },
    ],
    minutes: 20,
    minutesEach: 20,
    who: "office",
    everyDays: 365,
    appearDaysBefore: 45,
  },
  references: {
    diagnosis: [22],
    personalData: [7],
    scs: ["2-1-2-1"],
    iso27001: ["A.5.20", "A.5.21", "A.5.22"],
    threats: ["supply-chain", "insider"],
  },
};
