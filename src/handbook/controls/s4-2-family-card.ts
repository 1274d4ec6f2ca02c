// 4.2: each person has agreed with the family where to meet; the company keeps only that it was done.
import type { Control } from "./control.ts";

export const familyCard: Control = {
  id: "s4-2-family-card",
  section: "4.2",
  principle: null,
  title: {
    ja: "帰り道と家族の集合場所を、一人ひとりが決めている",
    en: "Everybody has settled the way home and where the family meets",
  },
  reason: {
    ja: "家族の無事がわからないと、人は無理をして動きます。先に決めてあれば、落ち着いて待つことも歩くこともできます。",
    en: "Not knowing how the family is, people take risks; with a plan they can wait or walk calmly.",
  },
  risk: 2,
  scope: { register: "people" },
  condition: { fact: "person.familyPlanMade", is: true },
  evidence: {
    grade: "E2",
    days: 365,
    what: {
      ja: "一人ひとりの「作りました」(中身は会社に預けない)",
      en: "Each person's “made it”; the contents stay private",
    },
  },
  byHand: [
    {
      fact: "person.familyPlanMade",
      question: {
        ja: "全員が、帰り道と家族の集合場所を決めたと答えていますか?",
        en: "Has everybody said that the way home and the family's meeting place are settled?",
      },
      until: "acknowledgements",
    },
  ],
  task: {
    title: { ja: "帰宅と家族のカードを作る", en: "Make the way-home and family card" },
    steps: [
      {
        ja: "自分のページからカードの用紙を印刷するか、紙に書き写します。",
        en: "Print the card from your page or copy it onto paper.",
      },
      {
        ja: "家族と話し、集合場所を2つと、連絡の手段の順番を決めます。長い停電で電話が使えない場合も決めます。",
        en: "With the family choose two meeting places and the order of contact, also for a long blackout without phones.",
      },
      {
        ja: "職場から家までを地図で見て、歩ける道・休める場所・避難所を書きます。",
        en: "Look at the way from work to home and note the route, places to rest and shelters.",
      },
      {
        ja: "電波が無くても見られる帰宅支援の地図かアプリを、スマホに入れます。",
        en: "Put a way-home map or app that works without signal on your phone.",
      },
      {
        ja: "カードを財布に入れ、「作りました」を押します。作った日だけが証拠に残り、中身は会社に送られません。",
        en: "Put the card in your wallet and press “Made it”; only the day is kept, the contents are not sent.",
      },
    ],
    minutes: 20,
    who: "everyone",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: { continuity: [2], iso27001: ["A.5.29"] },
};
