// 付録01: viruses and intrusions are notified to IPA, which helps others; who writes it is settled.
import type { Control } from "./control.ts";

export const voluntaryNotifications: Control = {
  id: "a01-notifications",
  section: "付録01",
  principle: 9,
  title: {
    ja: "ウイルスや不正アクセスを、IPAに届け出ると決めている",
    en: "We have decided to notify IPA of viruses and intrusions",
  },
  reason: {
    ja: "義務ではありませんが、届出が集まると同じ攻撃が他社に広がるのを止められます。相談とは窓口が別で、後回しにすると書けなくなります。",
    en: "It is voluntary, yet notifications stop the same attack from reaching others; it is a different desk from consultation, and details fade.",
  },
  risk: 1,
  scope: "company",
  condition: { fact: "incident.notifierNamed", is: true },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "届出の様式に会社の情報を書いたもの(事故があれば届出の控え)",
      en: "The form with the company's details filled in, or the copy of a notification",
    },
  },
  byHand: [
    {
      fact: "incident.notifierNamed",
      question: {
        ja: "事故のあと、IPAへの届出を書く人が決まっていますか?",
        en: "Is it settled who writes the notification to IPA after an incident?",
      },
      until: "incidents",
    },
  ],
  task: {
    title: { ja: "IPAへの届出の下書きを作る", en: "Prepare the notification to IPA" },
    steps: [
      {
        ja: "IPAの「コンピュータウイルス・不正アクセスに関する届出」のページを公式URL帳から開きます。",
        en: "From the URL book open IPA's page for notifying viruses and intrusions.",
      },
      {
        ja: "様式を保存し、会社の名前・業種・連絡先だけ先に書きます。",
        en: "Save the form and fill in company, industry and contact.",
      },
      {
        ja: "この1年の事故の記録を見て、届け出ていないものがあれば書きます。",
        en: "Look through the past year's incidents and write up any not notified.",
      },
      {
        ja: "初動の手順の最後に「届出を書く人」の名前を足します。",
        en: "Add the writer's name to the end of the first-steps procedure.",
      },
      { ja: "下書きか届出の控えを証拠として添えます。", en: "Attach the draft or the copy as evidence." },
    ],
    minutes: 20,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    diagnosis: [24],
    scs: ["6-1-1-5"],
    iso27001: ["A.5.5", "A.5.26"],
    threats: ["ransomware", "vulnerabilities"],
  },
};
