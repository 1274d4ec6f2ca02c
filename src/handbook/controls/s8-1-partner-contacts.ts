// 8.1: of every partner there is somebody to call in an emergency, by a way other than mail.
import type { Control } from "./control.ts";

export const partnerContacts: Control = {
  id: "s8-1-partner-contacts",
  section: "8.1",
  principle: null,
  title: {
    ja: "取引先ごとに、緊急時に電話できる相手が分かっている",
    en: "For every partner we know whom to call in an emergency",
  },
  reason: {
    ja: "取引先が乗っ取られたとき、メールで聞くと攻撃者が返事をします。電話で話せる相手を、ふだんから決めておく必要があります。",
    en: "If a partner has been taken over, a question by mail is answered by the attacker; you need a voice you know.",
  },
  risk: 4,
  scope: { register: "suppliers" },
  condition: {
    all: [
      { fact: "supplier.emergencyContact", is: true },
      { fact: "supplier.noticeAgreed", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 180,
    what: {
      ja: "相手に確かめた日と、名前・電話番号が載った連絡票",
      en: "The contact sheet with name, number and the day it was confirmed",
    },
  },
  byHand: [
    {
      fact: "supplier.emergencyContact",
      question: {
        ja: "すべての取引先について、緊急時に電話できる人の名前と番号を控えていますか?",
        en: "Do you have the name and number of an emergency contact at every partner?",
      },
      until: "suppliers",
    },
    {
      fact: "supplier.noticeAgreed",
      question: {
        ja: "お互いに攻撃を受けたらすぐ知らせると、すべての取引先と話してありますか?",
        en: "Has it been agreed with every partner that each tells the other at once of an attack?",
      },
      until: "suppliers",
    },
  ],
  task: {
    title: { ja: "取引先の緊急連絡先を確かめる", en: "Confirm the partners' emergency contacts" },
    steps: [
      {
        ja: "まだ確かめていない取引先の一覧をこの画面で開きます。",
        en: "Open the list of partners not confirmed yet on this page.",
      },
      {
        ja: "名刺や契約書にある番号に電話し、攻撃を受けたときの窓口の名前と番号を聞きます。届いたメールに書かれた番号は使いません。",
        en: "Call the number on a business card or contract, never one from a mail, and ask whom to reach in case of an attack.",
      },
      {
        ja: "自社の窓口の名前と番号も伝え、被害に気づいたらその日のうちに知らせ合うと約束します。",
        en: "Give them your own contact too, and agree to tell each other the same day.",
      },
      {
        ja: "夜と休日につながる番号があるかも聞きます。",
        en: "Ask for a number that works at night and on holidays.",
      },
      {
        ja: "聞いた日と内容を連絡票に書き、証拠として添えます。",
        en: "Write day and details on the contact sheet and attach it as evidence.",
      },
    ],
    minutes: 20,
    minutesEach: 5,
    who: "office",
    everyDays: 180,
    appearDaysBefore: 30,
  },
  references: {
    principles: [9],
    diagnosis: [24],
    continuity: [15],
    scs: ["2-1-4-1", "6-1-1-2"],
    iso27001: ["A.5.19", "A.5.24"],
    threats: ["supply-chain", "business-mail"],
  },
};
