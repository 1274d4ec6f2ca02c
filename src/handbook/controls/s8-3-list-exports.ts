// 8.3: whoever takes a list of customers out of the system asks first and leaves a record.
import type { Control } from "./control.ts";

export const listExports: Control = {
  id: "s8-3-list-exports",
  section: "8.3",
  principle: null,
  title: {
    ja: "顧客名簿の書出しには承認と記録がある",
    en: "Exports of customer lists are approved and recorded",
  },
  reason: {
    ja: "名簿は一度外に出ると取り戻せません。会社が気づくのは、お客様に覚えのない案内が届いてからになりがちです。",
    en: "A list that is out cannot be brought back, and the company often learns of it only when customers receive strange offers.",
  },
  risk: 4,
  scope: "company",
  condition: {
    all: [
      { fact: "export.approvalNeeded", is: true },
      { fact: "export.recorded", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 92,
    what: {
      ja: "この3か月の書出しの記録(なければ、システムの書出し履歴の画面)",
      en: "The export log of the last three months, or the system's own history if there was none",
    },
  },
  byHand: [
    {
      fact: "export.approvalNeeded",
      question: {
        ja: "顧客名簿をファイルに書き出すときは、責任者の承認が要る決まりですか?",
        en: "Does exporting a customer list to a file need a manager's approval?",
      },
      until: "shares",
    },
    {
      fact: "export.recorded",
      question: {
        ja: "誰がいつ何件書き出し、いつ消したかを記録していますか?",
        en: "Is it recorded who exported how many rows when, and when the file was erased?",
      },
      until: "shares",
    },
  ],
  task: {
    title: { ja: "名簿の書出しを点検する", en: "Check the exports of lists" },
    steps: [
      {
        ja: "顧客管理や通販のシステムで、書出しができる人の一覧を開きます。",
        en: "In the customer or shop system open the list of those who may export.",
      },
      {
        ja: "仕事に要らない人からその権限を外します。",
        en: "Remove the right from those whose work does not need it.",
      },
      {
        ja: "操作の履歴を開き、この3か月の書出しを記録と突き合わせます。",
        en: "Open the history and compare three months of exports with your log.",
      },
      {
        ja: "記録にない書出しは本人に目的を聞き、済んだファイルは消してもらいます。",
        en: "For exports not in the log ask what they were for, and have finished files erased.",
      },
      {
        ja: "突き合わせた記録に日付と名前を書き、証拠として添えます。",
        en: "Put date and name on the compared log and attach it as evidence.",
      },
    ],
    minutes: 30,
    who: "office",
    everyDays: 90,
    appearDaysBefore: 14,
  },
  references: {
    diagnosis: [4, 13],
    articles: [4],
    personalData: [3, 6],
    scs: ["4-1-7"],
    iso27001: ["A.5.14", "A.8.3", "A.8.12"],
    threats: ["insider"],
  },
};
