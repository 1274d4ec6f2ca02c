// Question 2, anti-malware: its texts and the measures against a weak answer.
import type { Question } from "./question.ts";

export const item02: Question = {
  number: 2,
  part: 1,
  principles: [1],
  label: { ja: "ウイルス対策", en: "Anti-malware" },
  question: {
    ja: "パソコンやスマホにウイルス対策の仕組みが入っていて、検知のための情報も自動で新しくなっていますか?",
    en: "Do computers and phones have anti-malware protection, and does it refresh its detection data by itself?",
  },
  examples: [
    {
      ja: "Windows標準のMicrosoft Defenderが有効で、更新も止まっていない",
      en: "Microsoft Defender, built into Windows, is on and receiving updates",
    },
    {
      ja: "市販の対策ソフトの契約期限を会社で管理している",
      en: "The company keeps track of when bought products expire",
    },
    { ja: "サーバとNASも対象に入れている", en: "Servers and network storage are covered too" },
    {
      ja: "スマホのアプリは公式ストアからだけ入れている",
      en: "Phone apps come from the official stores only",
    },
  ],
  why: {
    ja: "期限が切れた対策ソフトは、入っていても新しいウイルスを見分けられません。一台の感染が共有フォルダを通じて全社に広がります。",
    en: "An expired product no longer recognises new malware, and one infected machine reaches the whole company through shared folders.",
  },
  risk: 4,
  findOut: {
    ask: {
      ja: "総務か購入担当に、対策ソフトの名前・台数・契約の期限を聞きます。",
      en: "Ask whoever buys software for the product's name, number of licences and expiry date.",
    },
    look: {
      ja: "Windowsは「設定→プライバシーとセキュリティ→Windowsセキュリティ」を開き、緑の印と定義の更新日を、部署ごとに一台見ます。",
      en: "In each department open Windows Security on one computer; look for the green mark and the date of the definitions.",
    },
    minutes: 15,
  },
  measures: [
    {
      id: "d02-switch-on",
      title: {
        ja: "全部のパソコンで標準の対策機能を有効にする",
        en: "Switch on the built-in protection on every computer",
      },
      level: 1,
      appliesTo: ["no", "partly", "unknown"],
      risk: 5,
      why: {
        ja: "追加の費用なしで、よく出回るウイルスの多くを止められます。切れたままの一台をなくすことが先です。",
        en: "It costs nothing extra and stops much of the common malware. First make sure that no machine is left without.",
      },
      steps: [
        {
          ja: "パソコンの一覧を手元に置き、一台ずつ「Windowsセキュリティ」を開きます。Macは更新と標準機能(XProtect)が自動になっているかを見ます。",
          en: "With the list of computers at hand, open Windows Security on each; on a Mac check that updates and built-in protection run automatically.",
        },
        {
          ja: "「ウイルスと脅威の防止」に注意の表示があれば、画面の指示に従って有効に戻します。",
          en: "If virus and threat protection shows a warning, follow the screen to switch it back on.",
        },
        {
          ja: "期限切れの試用版や二重に入っている製品は、どちらか一つを残して消します。",
          en: "Remove expired trials and duplicates, keeping exactly one product.",
        },
        {
          ja: "「更新プログラムの確認」を押し、定義の日付が今日か昨日になるのを見ます。",
          en: "Press the update button and see that the definitions date from today or yesterday.",
        },
        {
          ja: "見終わった日・製品名・期限を一覧に書き、抜けた台に再確認の日を決めます。",
          en: "Note date, product and expiry on the list, and set a day for the machines you missed.",
        },
      ],
      minutes: 60,
      cost: { min: 0, max: 0, basis: "free" },
      who: "it",
    },
    {
      id: "d02-central",
      title: { ja: "対策の状態を一つの画面で見張る", en: "Watch all machines from one screen" },
      level: 2,
      appliesTo: ["no", "partly"],
      risk: 4,
      why: {
        ja: "台数が増えると、切れている一台に誰も気づきません。まとめて見える製品なら、警告を担当者へ自動で届けられます。",
        en: "As machines multiply, nobody notices the one that is off. A managed product tells the person in charge by itself.",
      },
      steps: [
        {
          ja: "台数・サーバの有無・今の契約の期限を一枚にまとめます。",
          en: "Put the number of machines, servers and current contract dates on one page.",
        },
        {
          ja: "今使っているMicrosoft 365などの契約に、管理機能が含まれていないか先に調べます。",
          en: "First see whether a contract you already pay for, such as Microsoft 365, includes central management.",
        },
        {
          ja: "「サイバーセキュリティお助け隊サービス」を含む2〜3社から、監視と電話相談込みの見積を取ります。",
          en: "Get two or three quotes that include monitoring and a help line, among them IPA's listed helper services for small firms.",
        },
        {
          ja: "5台で2週間試し、業務ソフトが遅くならないか、警告がメールで届くかを見ます。",
          en: "Try it on five machines for two weeks: does work software stay fast, do alerts arrive?",
        },
        {
          ja: "全台へ入れ、警告を受け取る人と、休みの日の代わりの人を決めます。",
          en: "Roll it out, and name who receives alerts and who stands in on days off.",
        },
      ],
      minutes: 240,
      cost: { min: 500, max: 1_500, basis: "per-person-month" },
      who: "it",
    },
    {
      id: "d02-weekly-look",
      title: { ja: "週に一度、検知と停止の記録を見る", en: "Look at detections and failures weekly" },
      level: 3,
      appliesTo: ["partly"],
      risk: 3,
      why: {
        ja: "「検知して消した」は終わりではなく、どこから来たかを聞く合図です。止まった台もこのとき見つかります。",
        en: '"Found and removed" is the moment to ask where it came from. Machines that stopped reporting show up too.',
      },
      steps: [
        {
          ja: "毎週月曜の朝など、15分の予定を繰り返しで入れます。",
          en: "Reserve a repeating quarter of an hour, Monday morning for example.",
        },
        {
          ja: "管理画面(なければ各パソコンの履歴)で、先週の検知と「更新されていない」台を見ます。",
          en: "In the console, or each computer's history, look for last week's detections and machines that did not update.",
        },
        {
          ja: "検知があれば使った人に「直前に何を開いたか」を責めずに聞きます。",
          en: "For a detection, ask the user without blame what was opened just before.",
        },
        {
          ja: "同じ添付やサイトが他の人にも来ていないか、社内に一言流します。",
          en: "Ask the others whether the same attachment or site reached them.",
        },
        {
          ja: "結果を一行で残し、同じことが2回続いたら手順を見直します。",
          en: "Keep one line of record; if the same thing happens twice, change the routine.",
        },
      ],
      minutes: 30,
      cost: { min: 0, max: 0, basis: "free" },
      who: "it",
    },
  ],
};
