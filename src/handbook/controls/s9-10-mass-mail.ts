// 9.10: a mail to many cannot show everybody's address by one slip.
import type { Control } from "./control.ts";

export const massMail: Control = {
  id: "s9-10-mass-mail",
  section: "9.10",
  principle: null,
  title: {
    ja: "一斉メールで宛先が見えてしまう事故を、仕組みで防いでいる",
    en: "A mail to many cannot show all addresses by one slip",
  },
  reason: {
    ja: "TOとBCCの入れ間違いは一瞬で、送った後は取り消せません。気をつけるだけでは必ず起きます。",
    en: "Mixing up To and Bcc takes a second and cannot be undone; attention alone will fail one day.",
  },
  risk: 3,
  scope: "company",
  condition: {
    all: [
      { fact: "mail.bulkByTool", is: true },
      { fact: "mail.sendDelayed", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 180,
    what: {
      ja: "配信の仕組みの画面か、送信の遅延・確認の設定画面",
      en: "A screen of the mailing service, or of the delay or warning setting",
    },
  },
  byHand: [
    {
      fact: "mail.bulkByTool",
      question: {
        ja: "多くの社外の人に送るときは、配信の仕組みか差し込みで1通ずつ送っていますか?",
        en: "Is mail to many outsiders sent one by one, by a mailing service or mail merge?",
      },
      until: "mail-check",
    },
    {
      fact: "mail.sendDelayed",
      question: {
        ja: "送信を少し遅らせるか、社外あての確認を出す設定にしてありますか?",
        en: "Is sending delayed a little, or a warning shown for outside recipients?",
      },
      until: "mail-check",
    },
  ],
  task: {
    title: { ja: "一斉メールの送り方を決める", en: "Settle how mail to many is sent" },
    steps: [
      {
        ja: "この3か月に、社外の10人以上へ一度に送ったメールを探します。",
        en: "Find mails of the last three months that went to ten or more outsiders at once.",
      },
      {
        ja: "それぞれ、配信サービスか差し込み印刷の機能で送れるかを試します。",
        en: "Try whether each could go by a mailing service or mail merge.",
      },
      {
        ja: "メールのソフトの設定を開き、送信を1分遅らせるか、社外あての確認を入れます。",
        en: "In the mail program delay sending by a minute, or switch on a warning for outside recipients.",
      },
      {
        ja: "どうしてもBCCで送るときは、2人目が宛先の欄を見てから送る決まりにします。",
        en: "If Bcc cannot be avoided, a second person looks at the address fields first.",
      },
      {
        ja: "設定の画面を撮り、証拠として添えます。",
        en: "Take a screenshot of the setting and attach it as evidence.",
      },
    ],
    minutes: 30,
    who: "office",
    everyDays: 180,
    appearDaysBefore: 21,
  },
  references: {
    diagnosis: [7, 8],
    personalData: [6],
    iso27001: ["A.5.14", "A.8.12"],
    threats: ["carelessness"],
  },
};
