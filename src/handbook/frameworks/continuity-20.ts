// The 20 questions on continuity of the Small and Medium Enterprise Agency: five themes of four, in our own words.
import type { Both } from "#src/text/words.ts";
import type { Source } from "../source.ts";

export type ContinuityThemeId = "people" | "things" | "money" | "information" | "organisation";

/** Answered yes or no; what nobody knows counts as no, and is shown apart. */
export type ContinuityItem = { readonly number: number; readonly question: Both };

export type ContinuityTheme = {
  readonly id: ContinuityThemeId;
  readonly name: Both;
  readonly items: readonly [ContinuityItem, ContinuityItem, ContinuityItem, ContinuityItem];
};

/** A band of the number of yeses, both ends included. */
export type ContinuityBand = {
  readonly id: "0-5" | "6-15" | "16-20";
  readonly from: number;
  readonly to: number;
  readonly meaning: Both;
};

export const continuityThemes: readonly ContinuityTheme[] = [
  {
    id: "people",
    name: { ja: "人", en: "People" },
    items: [
      {
        number: 1,
        question: {
          ja: "外から助けが来るまで、社員の命と健康を守る計画がありますか?",
          en: "Is there a plan to keep staff alive and well until outside help arrives?",
        },
      },
      {
        number: 2,
        question: {
          ja: "仕事中でも休みの日でも、災害のときに社員と連絡がつきますか?",
          en: "Can you reach your staff in a disaster, at work and outside working hours?",
        },
      },
      {
        number: 3,
        question: {
          ja: "来られない人の仕事を代われる人を育てていますか?",
          en: "Are people being trained to stand in for those who cannot come?",
        },
      },
      {
        number: 4,
        question: {
          ja: "避難・応急手当・心肺蘇生の訓練をしていますか?",
          en: "Do you practise evacuation, first aid and resuscitation?",
        },
      },
    ],
  },
  {
    id: "things",
    name: { ja: "モノ", en: "Things" },
    items: [
      {
        number: 5,
        question: {
          ja: "建物と設備は、地震や風水害に耐えられるようにしてありますか?",
          en: "Are buildings and equipment made to withstand earthquakes, storms and floods?",
        },
      },
      {
        number: 6,
        question: {
          ja: "会社のまわりの地震・水害などの危険を調べてありますか?",
          en: "Do you know the dangers of earthquake and flood around your premises?",
        },
      },
      {
        number: 7,
        question: {
          ja: "設備の増減を管理し、一覧を新しく保っていますか?",
          en: "Is the list of equipment kept up to date as it comes and goes?",
        },
      },
      {
        number: 8,
        question: {
          ja: "工場が止まったときや仕入れが途絶えたときの代わりの手段がありますか?",
          en: "Is there another way if the works stand still or supplies stop?",
        },
      },
    ],
  },
  {
    id: "money",
    name: { ja: "金", en: "Money" },
    items: [
      {
        number: 9,
        question: {
          ja: "仕事が1週間、また1か月止まったときの損失がわかっていますか?",
          en: "Do you know what a week, and a month, without work would cost?",
        },
      },
      {
        number: 10,
        question: {
          ja: "保険でどこまで補われるかを、専門の人と確かめましたか?",
          en: "Have you gone through what your insurance covers with an expert?",
        },
      },
      {
        number: 11,
        question: {
          ja: "事前の対策や復旧に使える融資の制度を知っていますか?",
          en: "Do you know the loans available for preparing and for recovering?",
        },
      },
      {
        number: 12,
        question: {
          ja: "1か月ほど会社を回せるお金を用意してありますか?",
          en: "Is there enough money at hand to run the company for about a month?",
        },
      },
    ],
  },
  {
    id: "information",
    name: { ja: "情報", en: "Information" },
    items: [
      {
        number: 13,
        question: {
          ja: "大切な情報の写しや控え(バックアップ)を取っていますか?",
          en: "Are copies of important information made?",
        },
      },
      {
        number: 14,
        question: {
          ja: "その控えを、会社の外にも置いていますか?",
          en: "Is such a copy also kept outside the company?",
        },
      },
      {
        number: 15,
        question: {
          ja: "主なお客様や役所の連絡先と、災害のときの連絡手段を用意していますか?",
          en: "Are the contacts of main customers and authorities ready, with a way to reach them in a disaster?",
        },
      },
      {
        number: 16,
        question: {
          ja: "大事なIT機器が止まったとき、代わりの方法がありますか?",
          en: "Is there another way if an important IT system fails?",
        },
      },
    ],
  },
  {
    id: "organisation",
    name: { ja: "体制", en: "Organisation" },
    items: [
      {
        number: 17,
        question: {
          ja: "災害が起きたら自社がどうなるかを考えたことがありますか?",
          en: "Have you thought through what a disaster would do to your company?",
        },
      },
      {
        number: 18,
        question: {
          ja: "先に立て直す事業と、そのための備えを決めていますか?",
          en: "Is it settled which business is restored first, and what that takes?",
        },
      },
      {
        number: 19,
        question: {
          ja: "社長が動けないとき、代わりに指揮を執る人が決まっていますか?",
          en: "Is it settled who leads when the owner cannot?",
        },
      },
      {
        number: 20,
        question: {
          ja: "取引先や同業の会社と、助け合う約束がありますか?",
          en: "Is there an agreement of mutual help with partners or firms of your trade?",
        },
      },
    ],
  },
];

/** Highest first. */
export const continuityBands: readonly ContinuityBand[] = [
  {
    id: "16-20",
    from: 16,
    to: 20,
    meaning: {
      ja: "備えの考え方に沿って進んでいます。訓練で確かめ、さらに強くします。",
      en: "Preparation is well under way. Try it in drills and make it stronger.",
    },
  },
  {
    id: "6-15",
    from: 6,
    to: 15,
    meaning: {
      ja: "備えはありますが、直すところが多く残っています。「いいえ」を一つずつ減らします。",
      en: "Something is prepared, but much is left to improve. Turn the noes into yeses one by one.",
    },
  },
  {
    id: "0-5",
    from: 0,
    to: 5,
    meaning: {
      ja: "今災害にあうと、長く止まったり店じまいになったりするおそれがあります。人と連絡から始めます。",
      en: "A disaster now could mean a long standstill or the end of the business. Begin with people and contacts.",
    },
  },
];

export const continuitySource: Source = {
  url: "https://www.chusho.meti.go.jp/bcp/index.html",
  checkedOn: "2026-11-23",
  confidence: "unconfirmed",
  verified: false,
  note: {
    ja: "5分野×4問の構成は第三者の資料で確かめましたが、各問と区分は中小企業庁のページと突き合わせていません。文章は番頭のものです。",
    en: "Five themes of four are known from third parties; items and bands were not compared with the agency's page. The wording is Banto's.",
  },
};
