// 2.8: a service that offers no second factor is used only by a fresh decision.
import type { Control } from "./control.ts";

export const noMfaReconsidered: Control = {
  id: "s2-8-no-mfa-reconsidered",
  section: "2.8",
  principle: 3,
  title: {
    ja: "多要素認証の無いサービスは、続けるかを決めている",
    en: "Services without a second factor stay only by decision",
  },
  reason: {
    ja: "パスワードが漏れたとき、その日のうちに乗っ取られるのは2つめの鍵が無いサービスです。作り手の姿勢もそこに表れます。",
    en: "When a password leaks, services without a second key fall the same day; it also shows how much the maker cares.",
  },
  risk: 3,
  scope: { register: "services" },
  condition: {
    any: [
      { fact: "service.mfaOffered", is: true },
      { fact: "service.keptByDecision", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "多要素認証の有無と、続ける・替える・やめるの決定を書いた一覧",
      en: "The list with second factor yes or no, and the decision to keep, replace or stop",
    },
  },
  byHand: [
    {
      fact: "service.mfaOffered",
      question: {
        ja: "使っているサービスは、どれも多要素認証に対応していますか?",
        en: "Does every service in use offer a second factor?",
      },
      until: "services",
    },
    {
      fact: "service.keptByDecision",
      question: {
        ja: "対応していないサービスは、続けるかどうかを1年以内に決め直しましたか?",
        en: "For those that do not, has it been decided within a year whether to keep them?",
      },
      until: "services",
    },
  ],
  task: {
    title: { ja: "多要素認証の無いサービスを見直す", en: "Reconsider services without a second factor" },
    steps: [
      {
        ja: "サービスの台帳で、多要素認証が「無い」か空欄のものを表示します。",
        en: "In the register of services show those with no second factor or an empty field.",
      },
      {
        ja: "サービスの設定と公式のヘルプを見て、最近対応していないかを確かめます。",
        en: "Look at its settings and official help, in case it has been added recently.",
      },
      {
        ja: "無ければ、置いている情報と、止まったときの困り方を一行で書きます。",
        en: "If not, write one line on what is stored there and what its loss would mean.",
      },
      {
        ja: "「替える・やめる・1年だけ続ける」から選び、続けるなら理由と見直す日を書きます。",
        en: "Choose replace, stop, or keep for one year; if kept, write why and when to look again.",
      },
      {
        ja: "決めた一覧を保存し、証拠として添えます。",
        en: "Save the list with the decisions and attach it as evidence.",
      },
    ],
    minutes: 30,
    minutesEach: 5,
    who: "owner",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [2],
    diagnosis: [3, 23],
    articles: [3],
    scs: ["3-1-3-1", "4-1-3-2"],
    iso27001: ["A.5.23", "A.8.5"],
    threats: ["supply-chain", "remote-work"],
  },
};
