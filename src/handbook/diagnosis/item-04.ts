// Question 4, access rights: its texts and the measures against a weak answer.
import type { Question } from "./question.ts";

export const item04: Question = {
  number: 4,
  part: 1,
  principles: [],
  label: { ja: "アクセス制限", en: "Access rights" },
  question: {
    ja: "顧客情報や設計図などの大切な情報を、仕事で必要な人だけが開けるようにしていますか?",
    en: "Can only the people who need them open customer data, drawings and other important information?",
  },
  examples: [
    {
      ja: "共有フォルダに部署や役割ごとの権限をつけている",
      en: "Shared folders have rights by department or role",
    },
    {
      ja: "クラウドの「リンクを知っている全員」を使わない、または期限をつけている",
      en: 'Cloud links open to "anyone with the link" are avoided or expire',
    },
    {
      ja: "退職・異動の翌日までに権限を外している",
      en: "Rights end by the day after somebody leaves or moves",
    },
    {
      ja: "複合機やカメラの保存データを外から見られない",
      en: "Data stored on printers and cameras cannot be seen from outside",
    },
  ],
  why: {
    ja: "全員が全部を見られる会社では、一人のアカウントが盗まれただけで全部が漏れます。退職者のアカウントも同じ入口になります。",
    en: "Where everybody sees everything, one stolen account leaks it all. The account of somebody who left is the same open door.",
  },
  risk: 4,
  findOut: {
    ask: {
      ja: "共有フォルダやクラウドを設定した人に「誰でも見られる場所はどこですか」と聞きます。",
      en: "Ask whoever set up the shared folders and the cloud which places are open to everybody.",
    },
    look: {
      ja: "一般社員のパソコンから、給与・顧客・見積のフォルダが開けるか試します。クラウドの利用者一覧に退職者の名前がないか見ます。",
      en: "From an ordinary employee's computer try to open payroll, customers and quotations; look for former employees in the cloud's user list.",
    },
    minutes: 30,
  },
  measures: [
    {
      id: "d04-leavers",
      title: {
        ja: "使わなくなったアカウントと公開リンクを今日止める",
        en: "Close unused accounts and public links today",
      },
      level: 1,
      appliesTo: ["no", "partly", "unknown"],
      risk: 5,
      why: {
        ja: "持ち主のいないアカウントは、悪用されても誰も気づきません。止めるだけなら費用も工事も要りません。",
        en: "Nobody notices misuse of an account without an owner. Closing it needs neither money nor works.",
      },
      steps: [
        {
          ja: "メール・クラウド・会計や勤怠などのサービスの利用者一覧を出します。",
          en: "Export the user lists of mail, cloud, accounting, attendance and other services.",
        },
        {
          ja: "在籍者の名簿と並べ、退職者・委託が終わった人・誰のものか不明の名前に印をつけます。",
          en: "Compare with the staff list; mark leavers, finished contractors and names nobody knows.",
        },
        {
          ja: "消す前にデータの引継ぎ先を上司に確認し、まず「無効」にします。",
          en: "Ask the manager who takes over the data, then disable before deleting.",
        },
        {
          ja: "「リンクを知っている全員」の共有を検索し、不要なものを閉じます。",
          en: "Search for links shared with anyone and close what is not needed.",
        },
        {
          ja: "止めた日と件数を記録し、知っていた共有パスワードを変えます。",
          en: "Record date and count, and change shared passwords these people knew.",
        },
      ],
      minutes: 60,
      cost: { min: 0, max: 0, basis: "free" },
      who: "it",
    },
    {
      id: "d04-folders",
      title: { ja: "フォルダの権限を役割で分ける", en: "Give folder rights by role" },
      level: 2,
      appliesTo: ["no", "partly", "unknown"],
      risk: 4,
      why: {
        ja: "人ごとに設定すると異動のたびに崩れます。役割ごとなら、人を入れ替えるだけで済みます。",
        en: "Rights given person by person decay with every move. With roles you only change who is in the group.",
      },
      steps: [
        {
          ja: "大切な情報を5〜10種類に分け、必要な部署と「見るだけ・変更できる」を表にします。",
          en: "Sort important information into five to ten kinds, with the departments that need it and whether to read or change.",
        },
        {
          ja: "経営者と部門長が表に目を通し、合意します。",
          en: "Owner and department heads go through the table and agree.",
        },
        {
          ja: "役割のグループを作り、人を入れ、フォルダにはグループだけを割り当てます。",
          en: "Create role groups, put people in, and assign folders to groups only.",
        },
        {
          ja: "休日に切り替え、翌朝は「開けない」という声に応える人を決めておきます。",
          en: 'Switch on a day off, and have somebody ready next morning for "I cannot open it".',
        },
        {
          ja: "管理者権限は別のアカウントに分け、ふだんの仕事では使わないようにします。",
          en: "Keep admin rights in separate accounts that are not used for daily work.",
        },
      ],
      minutes: 480,
      cost: { min: 0, max: 100_000, basis: "once" },
      who: "it",
    },
    {
      id: "d04-review",
      title: { ja: "半年に一度、権限の棚卸しをする", en: "Review access rights twice a year" },
      level: 3,
      appliesTo: ["partly"],
      risk: 3,
      why: {
        ja: "権限は増える一方で、自然には減りません。人の入れ替わりが多い4月と10月が向いています。",
        en: "Rights only ever grow. April and October, when people move, are good moments to prune them.",
      },
      steps: [
        {
          ja: "サービスごとの利用者と管理者の一覧を出し、部門長に渡します。",
          en: "Give each department head the list of users and admins.",
        },
        {
          ja: "「今も必要か」を一人ずつ、○か×で答えてもらいます。",
          en: "Have each name marked as still needed or not.",
        },
        { ja: "×の権限を一週間以内に外します。", en: "Remove the rejected ones within a week." },
        {
          ja: "入退社・異動の連絡が人事から担当者へ必ず届く流れを確かめます。",
          en: "Check that news of joining, moving and leaving always reaches the person in charge.",
        },
        { ja: "棚卸しの日・件数・確認者を残します。", en: "Keep date, numbers and who confirmed." },
      ],
      minutes: 90,
      cost: { min: 0, max: 0, basis: "free" },
      who: "it",
    },
  ],
};
