// ⑨: everybody holds the card with the first steps, and it hangs on the wall.
import type { Control } from "./control.ts";

export const firstStepsCard: Control = {
  id: "p9-first-steps-card",
  section: "⑨",
  principle: 9,
  title: {
    ja: "初動カードが貼られ、全員が持っている",
    en: "The first-steps card is on the wall and in every pocket",
  },
  reason: {
    ja: "画面が止まったとき、画面の中の手順は読めません。紙が一枚あれば、電源を切らずに線を抜く、が全員にできます。",
    en: "When the screens are dead, steps on a screen cannot be read. With the card everyone can do the first thing: leave the power on, pull the cable.",
  },
  risk: 5,
  scope: { register: "people" },
  condition: { fact: "person.holdsFirstStepsCard", is: true },
  evidence: {
    grade: "E2",
    days: 365,
    what: {
      ja: "今の版のカードを受け取った本人の「持っています」",
      en: "Each person's confirmation of holding the present card",
    },
  },
  byHand: [
    {
      fact: "person.holdsFirstStepsCard",
      question: {
        ja: "社員全員が、今の版の初動カードを持っていますか?",
        en: "Does everyone hold the present version of the first-steps card?",
      },
      until: "acknowledgements",
    },
  ],
  task: {
    title: { ja: "初動カードを受け取って読む", en: "Take the first-steps card and read it" },
    steps: [
      {
        ja: "担当者から今の版のカードを受け取ります。版の日付を見ます。",
        en: "Take the present card from the person in charge and look at its date.",
      },
      {
        ja: "順番を声に出して読みます。線を抜く(電源は切らない)、その機器を使わない、紙に書く、知らせる。",
        en: "Read the order aloud: pull the cable but leave the power on, do not use the device, write on paper, tell.",
      },
      {
        ja: "自分の机のLANの線と、Wi-Fiを切るスイッチの場所を指さします。",
        en: "Point at your network cable and at the switch for Wi-Fi.",
      },
      {
        ja: "カードを財布かスマホのケースに入れ、壁のポスターと5W1Hの用紙の場所を見ます。",
        en: "Put the card into your wallet or phone case, and see where poster and record forms are.",
      },
      {
        ja: "自分のページで「持っています」を押し、証拠にします。",
        en: "Confirm on your own page that you hold it: that is the evidence.",
      },
    ],
    minutes: 5,
    who: "everyone",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    diagnosis: [20, 24],
    personalData: [3, 4],
    continuity: [15],
    scs: ["6-1-1-1", "6-1-1-2"],
    iso27001: ["A.5.24", "A.6.8"],
    threats: ["ransomware", "targeted"],
  },
};
