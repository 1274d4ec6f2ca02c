// ⑨: somebody is named who acts when something happens, and somebody else who stands in.
import type { Control } from "./control.ts";

export const responder: Control = {
  id: "p9-responder",
  section: "⑨",
  principle: 9,
  title: {
    ja: "困ったときに動く人と代わりの人が決まっている",
    en: "Who acts in trouble, and who stands in, is settled",
  },
  reason: {
    ja: "最初の1時間で被害の大きさが決まります。誰が決めるかで迷うと、その時間がなくなります。",
    en: "The first hour decides how large the damage gets, and it is lost while people ask who decides.",
  },
  risk: 5,
  scope: "company",
  condition: {
    all: [
      { fact: "response.responderNamed", is: true },
      { fact: "response.deputyNamed", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "動く人と代わりの人の名前が載った初動カードの写真",
      en: "A photo of the first-steps card with both names on it",
    },
  },
  byHand: [
    {
      fact: "response.responderNamed",
      question: {
        ja: "事故が起きたときに動く人が、名前で決まっていますか?",
        en: "Is the person who acts in an incident settled by name?",
      },
      until: "incidents",
    },
    {
      fact: "response.deputyNamed",
      question: {
        ja: "その人が休みのときに代わる人が、名前で決まっていますか?",
        en: "Is a deputy settled by name for when that person is away?",
      },
      until: "incidents",
    },
  ],
  task: {
    title: { ja: "動く人と代わりの人を決める", en: "Settle who acts and who stands in" },
    steps: [
      {
        ja: "社長と担当者で、事故のときに最初に動く人を1人決めます。詳しい人がいなければ、いちばん落ち着いて電話できる人にします。",
        en: "With the owner, choose the one person who acts first; if nobody is an expert, the one who stays calmest on the phone.",
      },
      {
        ja: "その人が休みの日に代わる人を決めます。",
        en: "Choose who stands in on that person's days off.",
      },
      {
        ja: "2人の携帯番号を初動カードに書き、全員の目に入る所に貼ります。",
        en: "Write both mobile numbers on the first-steps card and put it where everybody sees it.",
      },
      {
        ja: "2人に、夜と休日も電話を受けられるかを確かめます。",
        en: "Ask both whether they can be called at night and on days off.",
      },
      {
        ja: "貼ったカードの写真を撮り、証拠として添えます。",
        en: "Take a photo of the card on the wall and attach it as evidence.",
      },
    ],
    minutes: 30,
    who: "owner",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    diagnosis: [24],
    personalData: [3],
    continuity: [19],
    scs: ["1-2-1-1", "6-1-1-3"],
    iso27001: ["5.3", "A.5.24"],
    threats: ["ransomware"],
  },
};
