// 付録01: the responder and the deputy can tell which desk takes which trouble, and which refuses.
import type { Control } from "./control.ts";

export const whoTakesWhat: Control = {
  id: "a01-who-takes-what",
  section: "付録01",
  principle: 9,
  title: {
    ja: "困りごとごとの相談先を、担当と代わりの人が選べる",
    en: "The responder and the deputy can choose the right desk",
  },
  reason: {
    ja: "窓口には、受けないことがあります。IPAは機器の調査や法律の判断、契約の争いを扱いません。知らずにかけると、次を探す時間を失います。",
    en: "Every desk refuses something: IPA does not examine devices, judge law or settle contracts. Not knowing this costs time.",
  },
  risk: 2,
  scope: "company",
  condition: { fact: "drill.windowQuizPassed", is: true },
  evidence: {
    grade: "E1",
    days: 365,
    what: { ja: "2人の答えの記録(日付入り)", en: "The record of both people's answers with date" },
  },
  byHand: [
    {
      fact: "drill.windowQuizPassed",
      question: {
        ja: "動く人と代わりの人の2人とも、「どこに電話?」の問いに全部答えられましたか?",
        en: "Did both the responder and the deputy answer the which-desk quiz in full?",
      },
      until: "lessons",
    },
  ],
  task: {
    title: { ja: "「どこに電話?」を2人で解く", en: "Solve the which-desk quiz together" },
    steps: [
      {
        ja: "動く人と代わりの人が、連絡先の一覧を持って15分集まります。",
        en: "The responder and the deputy meet for 15 minutes with the list of contacts.",
      },
      {
        ja: "5つの場面を読みます。①PCが暗号化された ②通販の返金を断られた ③会社の悪口が書かれた ④迷惑メールが毎日届く ⑤ネットにつながらない。",
        en: "Read five scenes: PCs encrypted; a refund refused; slander about the company; spam every day; no internet.",
      },
      {
        ja: "それぞれ、IPAと警察・消費生活センター・違法・有害情報相談センター・迷惑メール相談センター・回線会社のどこに聞くかを答えます。",
        en: "For each choose: IPA and police, consumer centre, the illegal and harmful content desk, the spam desk, or the line provider.",
      },
      {
        ja: "機器の調査が要るときは有償の会社に頼むこと、法律の判断は法テラスや弁護士に聞くことを確かめます。",
        en: "Note that examining devices is paid work for firms, and legal questions go to Houterasu or a lawyer.",
      },
      {
        ja: "答えと日付を書き、証拠として添えます。",
        en: "Write answers and date, and attach them as evidence.",
      },
    ],
    minutes: 15,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: { diagnosis: [24], scs: ["4-2-2-1", "6-1-1-3"], iso27001: ["A.5.5", "A.6.3"] },
};
