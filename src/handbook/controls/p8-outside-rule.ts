// ⑧: everybody knows how to behave outside, and whom to call at once after a loss.
import type { Control } from "./control.ts";

export const outsideRule: Control = {
  id: "p8-outside-rule",
  section: "⑧",
  principle: 8,
  title: {
    ja: "全員が外出先の決まりと、無くしたときの連絡先を知っている",
    en: "Everyone knows the rule for outside and whom to call after a loss",
  },
  reason: {
    ja: "後ろからの覗き見、画面に残る指の跡、席取りに置いた端末。隙は席を立つ数分に生まれ、連絡が遅れるほど被害は広がります。",
    en: "A look over the shoulder, traces of a finger on the glass, a phone left to keep a seat: minutes are enough, and every hour of silence makes it worse.",
  },
  risk: 3,
  scope: { register: "people" },
  condition: { fact: "person.acknowledgedOutsideRule", is: true },
  evidence: {
    grade: "E2",
    days: 365,
    what: {
      ja: "外出先の決まりへの本人の「確認しました」",
      en: "Each person's own confirmation of the rule for outside",
    },
  },
  byHand: [
    {
      fact: "person.acknowledgedOutsideRule",
      question: {
        ja: "社員全員が、外出先の決まりと無くしたときの連絡先を確認しましたか?",
        en: "Has everyone confirmed the rule for outside and whom to call after a loss?",
      },
      until: "acknowledgements",
    },
  ],
  task: {
    title: { ja: "外出先の決まりを確認する", en: "Confirm the rule for outside" },
    steps: [
      {
        ja: "自分のページで「外出先の決まり」を開きます。",
        en: "Open the rule for outside on your own page.",
      },
      {
        ja: "「席取りに置かない」「後ろを見てから解錠する」「かばんは手から離さない」「電車と店で仕事の話をしない」を読みます。",
        en: "Read: keep no seat with a device, look behind before unlocking, hold on to your bag, talk no business on trains and in cafes.",
      },
      {
        ja: "画面を拭き、覗き見防止のフィルムが要る人は申し込みます。",
        en: "Wipe your screen, and ask for a privacy filter if you need one.",
      },
      {
        ja: "「無くした!」のボタンと電話番号を、紙のカードでも財布に入れます。端末を無くすと番号も見られないからです。",
        en: "Put the number for loss into your wallet on paper: with the phone gone, so is the number in it.",
      },
      { ja: "「確認しました」を押し、証拠にします。", en: "Confirm: that is the evidence." },
    ],
    minutes: 5,
    who: "everyone",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [6, 9],
    diagnosis: [13, 14, 20],
    personalData: [4, 5],
    iso27001: ["7.3", "A.6.3", "A.7.9", "A.6.7"],
    threats: ["carelessness", "remote-work"],
  },
};
