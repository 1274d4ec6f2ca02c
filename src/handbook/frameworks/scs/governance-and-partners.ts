// Areas 1 and 2 of ★3: who is responsible, secrecy, policy, and what binds us to partners.
import type { ScsRequirement } from "./requirement.ts";

export const governanceAndPartners: readonly ScsRequirement[] = [
  {
    id: "1-2-1",
    title: { ja: "推進する部署・役員・権限", en: "Who drives security, with what authority" },
    criteria: [
      {
        id: "1-2-1-1",
        text: {
          ja: "セキュリティを束ねる役員と担当部署の役割・責任を決めている",
          en: "The duties of the director in charge and of the responsible department are settled",
        },
      },
      {
        id: "1-2-1-2",
        text: {
          ja: "その役員と部署の、ふだんの連絡先一覧がある",
          en: "There is a contact list of that director and department for ordinary times",
        },
      },
      {
        id: "1-2-1-3",
        text: {
          ja: "役割と連絡先を年1回以上見直している",
          en: "Duties and contacts are reviewed at least once a year",
        },
      },
    ],
  },
  {
    id: "1-2-3",
    title: { ja: "守秘義務のルール", en: "Rules of secrecy" },
    criteria: [
      {
        id: "1-2-3-1",
        text: {
          ja: "役員・従業員・派遣・出向の全員に守秘のルールを定めている",
          en: "Directors, employees, agency staff and secondees are all bound by rules of secrecy",
        },
      },
      {
        id: "1-2-3-2",
        text: {
          ja: "入社や受入れのときに、そのルールを説明している",
          en: "The rules are explained when somebody joins",
        },
      },
    ],
  },
  {
    id: "1-3-1",
    title: { ja: "セキュリティの対応方針", en: "Security policy" },
    criteria: [
      {
        id: "1-3-1-1",
        text: { ja: "自社の対応方針を定めている", en: "The company has a security policy" },
      },
      {
        id: "1-3-1-2",
        text: {
          ja: "働く人がいつでも最新の方針を見られる",
          en: "Everybody who works here can read the current policy at any time",
        },
      },
      {
        id: "1-3-1-3",
        text: {
          ja: "方針を変えたら、変えた内容を全員に知らせている",
          en: "Changes to the policy are made known to everybody",
        },
      },
    ],
  },
  {
    id: "2-1-1",
    title: { ja: "取引先との関係の把握", en: "Knowing the ties to partners" },
    criteria: [
      {
        id: "2-1-1-1",
        text: {
          ja: "他社が管理し、自社の機器やデータがつながるシステムを把握する仕組みがある",
          en: "Systems run by others to which our devices or data connect are kept track of",
        },
      },
      {
        id: "2-1-1-2",
        text: {
          ja: "その一覧を年1回以上確かめている",
          en: "That list is checked at least once a year",
        },
      },
    ],
  },
  {
    id: "2-1-2",
    title: { ja: "機密情報の取扱いの取決め", en: "Agreement on confidential information" },
    criteria: [
      {
        id: "2-1-2-1",
        text: {
          ja: "機密を渡す相手と、何が機密か・使い方・保管・複製・提供・返却や廃棄を、始める前に取り決めている",
          en: "Before work starts it is agreed what is confidential, how it is used, kept, copied, passed on, returned or destroyed",
        },
      },
    ],
  },
  {
    id: "2-1-4",
    title: { ja: "事故のときの他社との分担", en: "Who does what in an incident" },
    criteria: [
      {
        id: "2-1-4-1",
        text: {
          ja: "機密を渡す相手と、事故のときの互いの役割と責任を取り決めている",
          en: "Duties of both sides in an incident are agreed with those who receive confidential information",
        },
      },
    ],
  },
];
