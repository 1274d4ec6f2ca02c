// 6: who leaves or moves loses rights, cards, keys and links by the next day.
import type { Control } from "./control.ts";

export const leaversClosed: Control = {
  id: "s6-leavers-closed",
  section: "6",
  principle: null,
  title: {
    ja: "退職・異動の翌日までに、権限と鍵をすべて外している",
    en: "All rights and keys are removed by the day after a departure or move",
  },
  reason: {
    ja: "使われていないIDや返されない鍵は、本人も攻撃者も静かに使えます。覚えていることに頼らず、一覧で閉じます。",
    en: "Idle IDs and unreturned keys can be used quietly by their owner or a thief; close them by a list, not by memory.",
  },
  risk: 5,
  scope: "company",
  condition: {
    all: [
      { fact: "leaver.closedNextDay", is: true },
      { fact: "mover.rightsChanged", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 180,
    what: {
      ja: "直近の退職・異動の手続きの一覧(日付と確認者つき)、無ければ該当なしの記録",
      en: "The finished list of the latest departure or move with dates and checker, or the note that there was none",
    },
  },
  byHand: [
    {
      fact: "leaver.closedNextDay",
      question: {
        ja: "辞めた人はいないか、いればID・鍵・カード・共有を翌日までにすべて閉じましたか?",
        en: "Has nobody left, or have their IDs, keys, cards and shares been closed by the next day?",
      },
      until: "people",
    },
    {
      fact: "mover.rightsChanged",
      question: {
        ja: "異動した人はいないか、いれば前の仕事の権限を外しましたか?",
        en: "Has nobody changed jobs, or have their old rights been removed?",
      },
      until: "people",
    },
  ],
  task: {
    title: { ja: "退職と異動の手続きを確かめる", en: "Check departures and moves" },
    steps: [
      {
        ja: "半年の入社・異動・退職を、給与の名簿で確かめて人の台帳に入れます。派遣や業務委託の人も入れます。",
        en: "From the payroll enter joiners, movers and leavers of the last half year, temporary and contract staff included.",
      },
      {
        ja: "人ごとの一覧を開きます。メール・クラウド・VPN・チャットの部屋・メーリングリスト・共有リンク・SNSの公式IDを順に閉じます。",
        en: "Open each person's list and close mail, clouds, VPN, chat rooms, mailing lists, share links and official social accounts.",
      },
      {
        ja: "鍵・ICカード・PC・スマホ・名刺や書類を受け取り、本人の前でチェックを付けます。",
        en: "Take back keys, cards, PC, phone and papers, and tick them off in the person's presence.",
      },
      {
        ja: "共有IDのパスワードと、知っていた入口の番号を変えます。異動なら前の部署のフォルダから外します。",
        en: "Change shared passwords and door codes the person knew; on a move remove access to the old department's folders.",
      },
      {
        ja: "閉じた日と確認した人を入れ、終わった一覧を証拠として添えます。",
        en: "Enter day and checker, and attach the finished list as evidence.",
      },
    ],
    minutes: 40,
    who: "office",
    everyDays: 180,
    appearDaysBefore: 14,
  },
  references: {
    diagnosis: [4, 19],
    articles: [4],
    personalData: [6],
    scs: ["4-1-1-3", "4-1-1-4", "4-1-2-6"],
    iso27001: ["A.5.11", "A.5.16", "A.5.18", "A.6.5"],
    threats: ["insider", "carelessness"],
  },
};
