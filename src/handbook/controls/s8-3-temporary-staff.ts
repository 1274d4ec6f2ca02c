// 8.3: people from outside promise secrecy, see only what they need, and stop seeing it on their last day.
import type { Control } from "./control.ts";

export const temporaryStaff: Control = {
  id: "s8-3-temporary-staff",
  section: "8.3",
  principle: null,
  title: {
    ja: "派遣や外部の人が、約束と範囲と期限を決めて働いている",
    en: "Temporary staff work under a promise, within bounds, until a date",
  },
  reason: {
    ja: "数千万件の名簿が、外から来た技術者の手で持ち出されて売られた例があります。信じることと、見られる範囲を決めることは別です。",
    en: "A list of tens of millions was carried out and sold by an engineer from outside; trusting people and limiting what they see are two things.",
  },
  risk: 4,
  scope: { register: "people", kinds: ["temporary"] },
  condition: {
    all: [
      { fact: "person.secrecyPromised", is: true },
      { fact: "person.accessEndSet", is: true },
      { fact: "person.withoutProductionAdmin", is: true },
      { fact: "person.exportBlocked", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 180,
    what: {
      ja: "誓約書と、権限の範囲・終わる日が分かる画面",
      en: "The signed promise, and the screen showing access and end date",
    },
  },
  byHand: [
    {
      fact: "person.secrecyPromised",
      question: {
        ja: "派遣・業務委託で働く人すべてから、秘密を守る約束を書面でもらっていますか?",
        en: "Has everybody working here from outside signed a promise of secrecy?",
      },
      until: "people",
    },
    {
      fact: "person.accessEndSet",
      question: {
        ja: "その人たちの権限すべてに、終わる日を入れてありますか?",
        en: "Does all their access have an end date?",
      },
      until: "people",
    },
    {
      fact: "person.withoutProductionAdmin",
      question: {
        ja: "開発や保守で来る外部の人が本番の仕組みを管理者として触れるのは、承認した作業のときだけですか?",
        en: "Do developers and maintainers from outside hold administrator rights on live systems only for approved work?",
      },
      until: "accounts",
    },
    {
      fact: "person.exportBlocked",
      question: {
        ja: "その人たちのPCでは、USBメモリなどへの書出しを止めてありますか?",
        en: "Is copying to USB sticks and the like blocked on their PCs?",
      },
      until: "people",
    },
  ],
  task: {
    title: { ja: "外部の人の権限と期限を確かめる", en: "Check access and end dates of temporary staff" },
    steps: [
      {
        ja: "派遣・業務委託・出向の人の一覧をこの画面で開き、契約の終わる日と並べます。",
        en: "Open the list of people from outside on this page, next to the ends of their contracts.",
      },
      {
        ja: "秘密を守る約束の書面があるかを確かめ、なければ派遣元を通して用意します。",
        en: "Check for a signed promise of secrecy; if there is none, get it through their employer.",
      },
      {
        ja: "使えるフォルダとサービスを管理画面で見て、仕事に要らないものと、本番の管理者権限を外します。",
        en: "In the admin page look at their folders and services and remove what the work does not need, and administrator rights on live systems.",
      },
      {
        ja: "アカウントに終わる日を入れ、USBへの書出しを止める設定を入れます。",
        en: "Set the end date on each account and block copying to USB.",
      },
      {
        ja: "書面と設定の画面を証拠として添えます。",
        en: "Attach the document and the screens as evidence.",
      },
    ],
    minutes: 20,
    minutesEach: 10,
    who: "office",
    everyDays: 180,
    appearDaysBefore: 14,
  },
  references: {
    diagnosis: [4, 19],
    articles: [4],
    personalData: [4],
    scs: ["1-2-3-1", "1-2-3-2", "4-1-2-4", "4-1-7"],
    iso27001: ["A.5.18", "A.6.2", "A.6.6", "A.8.2"],
    threats: ["insider"],
  },
};
