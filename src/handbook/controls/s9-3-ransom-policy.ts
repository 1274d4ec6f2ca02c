// 9.3: the owner has decided, before it happens, that no ransom is paid.
import type { Control } from "./control.ts";

export const ransomPolicy: Control = {
  id: "s9-3-ransom-policy",
  section: "9.3",
  principle: 7,
  title: {
    ja: "身代金を払わない方針に、社長が署名している",
    en: "The owner has signed that no ransom is paid",
  },
  reason: {
    ja: "脅迫の画面を前にして初めて考えると、時間に追われて判断を誤ります。払ってもデータが戻る約束はなく、次の標的にもなります。",
    en: "Thinking about it for the first time under a countdown leads to bad decisions; paying promises nothing and invites the next attack.",
  },
  risk: 5,
  scope: "company",
  condition: {
    all: [
      { fact: "ransom.policyDecided", is: true },
      { fact: "ransom.notifyListed", is: true },
    ],
  },
  evidence: {
    grade: "E4",
    days: 365,
    what: {
      ja: "社長が署名した方針を、2人目が確かめたもの",
      en: "The policy signed by the owner and countersigned by a second person",
    },
  },
  byHand: [
    {
      fact: "ransom.policyDecided",
      question: {
        ja: "身代金を払わずに復旧すると、社長が決めて書面にしていますか?",
        en: "Has the owner decided in writing to recover without paying?",
      },
      until: "incidents",
    },
    {
      fact: "ransom.notifyListed",
      question: {
        ja: "暗号化されたときに知らせる先(警察・個人情報保護委員会・取引先・保険)が書かれていますか?",
        en: "Does it list whom to inform: police, the privacy commission, partners, insurer?",
      },
      until: "incidents",
    },
  ],
  task: {
    title: { ja: "ランサムウェアの方針に署名する", en: "Sign the ransomware policy" },
    steps: [
      {
        ja: "担当者と社長で「払わない・初期化して控えから戻す」の案を読みます。",
        en: "With the person in charge read the draft: do not pay, wipe, restore from copies.",
      },
      {
        ja: "何日までなら手作業で続けられるか、そのためのお金があるかを書き足します。",
        en: "Add for how many days work can go on by hand, and whether the money is there.",
      },
      {
        ja: "知らせる先と、知らせる役の人を書きます。保険会社の窓口は証券で確かめます。",
        en: "Write whom to inform and who does it; take the insurer's number from the policy document.",
      },
      {
        ja: "攻撃者に返事をしない、証拠を消さない、という約束も入れて署名します。",
        en: "Include that nobody answers the attacker or erases evidence, and sign.",
      },
      {
        ja: "署名した紙を添え、もう1人に読んで確認してもらい、証拠にします。",
        en: "Attach the signed page and have a second person read and countersign it.",
      },
    ],
    minutes: 40,
    who: "owner",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [9],
    diagnosis: [24],
    articles: [6],
    continuity: [18],
    scs: ["1-3-1-1", "6-1-1-1"],
    iso27001: ["5.1", "A.5.24", "A.5.29"],
    threats: ["ransomware"],
  },
};
