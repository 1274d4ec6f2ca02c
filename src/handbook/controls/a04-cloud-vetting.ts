// 付録04: each cloud service is known in four respects: reliability, protection, support, and the end.
import type { Control } from "./control.ts";

export const cloudVetting: Control = {
  id: "a04-cloud-vetting",
  section: "付録04",
  principle: null,
  title: {
    ja: "使うクラウドすべてを、4つの点で確かめている",
    en: "Every cloud service has been looked at in four respects",
  },
  reason: {
    ja: "安さと便利さだけで選ぶと、止まったときに電話がつながらず、やめるときにデータが返ってこないことがあります。",
    en: "Chosen by price alone, a service may have no telephone when it stops and no way to get data back when you leave.",
  },
  risk: 3,
  scope: { register: "services", kinds: ["cloud", "mail"] },
  condition: {
    all: [
      { fact: "service.reliabilityKnown", is: true },
      { fact: "service.protectionKnown", is: true },
      { fact: "service.supportKnown", is: true },
      { fact: "service.endOfUseKnown", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "4つの点を書いた評価表と、見た資料の写し",
      en: "The four-part sheet with copies of what was read",
    },
  },
  byHand: [
    {
      fact: "service.reliabilityKnown",
      question: {
        ja: "すべてのクラウドで、止まった実績と、会社が続きそうかを調べましたか?",
        en: "For every cloud, did you look at its outages and whether the firm will last?",
      },
      until: "services",
    },
    {
      fact: "service.protectionKnown",
      question: {
        ja: "すべてのクラウドで、事業者の対策の状況(第三者の確認や公開資料)を見ましたか?",
        en: "For each, did you see what the provider does for protection, by third parties or published papers?",
      },
      until: "services",
    },
    {
      fact: "service.supportKnown",
      question: {
        ja: "すべてのクラウドで、困ったときの窓口と受付時間を控えていますか?",
        en: "For each, are support desk and hours on file?",
      },
      until: "services",
    },
    {
      fact: "service.endOfUseKnown",
      question: {
        ja: "すべてのクラウドで、やめたときのデータの返し方と消し方を確かめましたか?",
        en: "For each, is it known how data is returned and erased at the end?",
      },
      until: "services",
    },
  ],
  task: {
    title: { ja: "クラウドの評価表を埋める", en: "Fill in the cloud sheet" },
    steps: [
      {
        ja: "クラウドの一覧をこの画面で開き、料金を払っていない無料のものも入れます。",
        en: "Open the clouds on this page, free ones included.",
      },
      {
        ja: "サービスの「稼働状況」「セキュリティ」のページと規約を開き、4つの点の答えを探します。",
        en: "Open the service's status and security pages and its terms, and look for the four answers.",
      },
      {
        ja: "見つからない点は、問合せフォームで質問します。答えの早さも、支援の良さを知る手がかりです。",
        en: "Ask by the contact form where nothing is found; the speed of the answer tells about support too.",
      },
      {
        ja: "新しく選ぶときは、IPAのクラウドの手引きと、中小企業庁の情報処理支援機関の検索で、公開された情報を見比べます。",
        en: "For new ones use IPA's cloud guide and compare published data in the SME Agency's search for IT support firms.",
      },
      { ja: "埋めた評価表と資料を証拠として添えます。", en: "Attach the sheet and papers as evidence." },
    ],
    minutes: 20,
    minutesEach: 25,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 45,
  },
  references: {
    diagnosis: [23],
    scs: ["3-1-3-1", "3-1-3-2"],
    iso27001: ["A.5.19", "A.5.22", "A.5.23"],
    threats: ["supply-chain"],
  },
};
