// ①.1: browsers, office, PDF and Java programs update by themselves too.
import type { Control } from "./control.ts";

export const softwareUpdates: Control = {
  id: "p1-1-software-updates",
  section: "①.1",
  principle: 1,
  title: {
    ja: "よく狙われるソフトが最新に保たれている",
    en: "The programs attackers like best are kept up to date",
  },
  reason: {
    ja: "OSが新しくても、ブラウザやPDF、Javaの弱点から入られます。見るだけ、開くだけで感染するのはここからです。",
    en: "A new system does not help if the way in is the browser, the PDF reader or Java: that is where looking or opening is enough to be infected.",
  },
  risk: 5,
  scope: { register: "devices", kinds: ["pc", "server"] },
  condition: { fact: "device.softwareAutoUpdate", is: true },
  evidence: {
    grade: "E3",
    days: 35,
    what: {
      ja: "確認ページか点検スクリプトが読み取ったソフトの版",
      en: "The versions read by the check page or the check script",
    },
  },
  byHand: [
    {
      fact: "device.softwareAutoUpdate",
      question: {
        ja: "すべてのPCで、ブラウザ・Office・PDF・Javaが自動で更新されていますか?",
        en: "Do browsers, office programs, PDF readers and Java update by themselves on every PC?",
      },
      until: "devices",
    },
  ],
  task: {
    title: {
      ja: "ブラウザ・Office・PDF・Javaの版を確かめる",
      en: "Check the versions of browser, office, PDF and Java",
    },
    steps: [
      {
        ja: "まだ確認できていないPCの一覧をこの画面で開きます。",
        en: "Open the list of PCs not checked yet on this page.",
      },
      {
        ja: "ブラウザは右上のメニュー→「ヘルプ」→「〜について」を開くと更新が始まります。終わったら再起動します。",
        en: "In the browser open the menu at the top right, Help, About: the update starts; restart the browser when it is done.",
      },
      {
        ja: "Officeは「ファイル→アカウント→更新オプション」、Acrobat Readerは「メニュー(ヘルプ)→アップデートの有無をチェック」を押します。",
        en: "In Office press File, Account, Update Options; in Acrobat Reader the menu or Help, Check for updates.",
      },
      {
        ja: "ブラウザの拡張機能の一覧を開き、使っていないものを消します。Javaは使う仕事がなければ消します。",
        en: "Open the list of browser extensions and remove what nobody uses; remove Java where no work needs it.",
      },
      {
        ja: "点検スクリプトの結果を貼るか確認ページを開き、読み取られた版を証拠として残します。",
        en: "Paste the output of the check script or open the check page, which keeps the versions as evidence.",
      },
    ],
    minutes: 15,
    minutesEach: 5,
    who: "it",
    everyDays: 30,
    appearDaysBefore: 7,
  },
  references: {
    diagnosis: [1],
    articles: [1],
    personalData: [6],
    scs: ["3-1-1-3", "4-4-4-1", "4-4-4-2"],
    iso27001: ["A.8.8", "A.8.19"],
    threats: ["vulnerabilities", "ransomware"],
  },
};
