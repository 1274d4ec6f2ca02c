// 2.6: everybody knows how even two factors are beaten, and what to do then.
import type { Control } from "./control.ts";

export const limitsLesson: Control = {
  id: "s2-6-limits-lesson",
  section: "2.6",
  principle: 3,
  title: {
    ja: "多要素認証の限界を全員が知っている",
    en: "Everybody knows the limits of multi-factor sign-in",
  },
  reason: {
    ja: "偽サイトがその場で番号を中継する手口では、2つめの鍵も一緒に渡してしまいます。過信しない人がいちばん早く気づきます。",
    en: "A fake site can pass your code on as you type it, second factor included. Those who do not trust it blindly notice first.",
  },
  risk: 3,
  scope: { register: "people" },
  condition: "evidence-alone",
  evidence: {
    grade: "E2",
    days: 365,
    what: { ja: "一人ひとりの学びの修了", en: "Each person's completed lesson" },
  },
  byHand: [],
  task: {
    title: { ja: "「多要素認証の限界」を学ぶ", en: "Learn the limits of multi-factor sign-in" },
    steps: [
      {
        ja: "自分のページを開き、学びの「多要素認証の限界」を始めます。",
        en: "Open your page and start the lesson on the limits of multi-factor sign-in.",
      },
      {
        ja: "電話番号の乗っ取り、その場で中継する偽サイト、写真から作る偽の指紋、寝ている間の指の4つの話を読みます。",
        en: "Read four stories: a hijacked phone number, a fake site in the middle, a finger copied from a photo, a sleeping finger.",
      },
      {
        ja: "番号を入れる前にアドレス欄を見る癖を、画面の例で練習します。",
        en: "Practise looking at the address bar before typing a code.",
      },
      {
        ja: "自分のスマホを再起動し、最初は指紋や顔で開かず番号を求められることを確かめます。危ない場面ではこの状態にします。",
        en: "Restart your phone and see that it first asks for the code, not the finger or face; use that state when in doubt.",
      },
      {
        ja: "最後の問いに答えて「修了」を押します。修了した日が証拠に残ります。",
        en: "Answer the last question and press “Done”; the day is kept as evidence.",
      },
    ],
    minutes: 6,
    who: "everyone",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [4, 6, 8],
    diagnosis: [5, 20],
    articles: [5],
    scs: ["4-2-2-1"],
    iso27001: ["7.3", "A.6.3", "A.8.5"],
    threats: ["targeted", "business-mail"],
  },
};
