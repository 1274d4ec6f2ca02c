// 9.8: the software behind each website is updated every month, and changed pages are noticed.
import type { Control } from "./control.ts";

export const siteUpdates: Control = {
  id: "s9-8-site-updates",
  section: "9.8",
  principle: 1,
  title: {
    ja: "ホームページの仕組みが毎月更新され、書き換えに気づける",
    en: "Websites are updated monthly, and changed pages are noticed",
  },
  reason: {
    ja: "WordPressなどは、古い部品1つから書き換えられます。訪れたお客様を感染させると、被害者ではなく加害者になります。",
    en: "One old plugin lets strangers rewrite the site; once it infects visitors, you are no longer the victim.",
  },
  risk: 4,
  scope: { register: "domains", kinds: ["site"] },
  condition: {
    all: [
      { fact: "domain.softwareUpdated", is: true },
      { fact: "domain.tamperWatched", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 35,
    what: {
      ja: "更新の画面(版と日付)と、制作会社に頼んでいればその作業報告",
      en: "The update screen with version and date, or the web firm's report",
    },
  },
  byHand: [
    {
      fact: "domain.softwareUpdated",
      question: {
        ja: "すべてのサイトで、作成ソフトとプラグインを毎月更新していますか?",
        en: "Are the software and plugins of every site updated monthly?",
      },
      until: "domains",
    },
    {
      fact: "domain.tamperWatched",
      question: {
        ja: "すべてのサイトで、ページが書き換えられたら気づく仕組みがありますか?",
        en: "Would you notice on every site if a page were changed?",
      },
      until: "domains",
    },
  ],
  task: {
    title: { ja: "ホームページを更新する", en: "Update the websites" },
    steps: [
      {
        ja: "サイトの管理画面を開き、先に控え(バックアップ)を取ります。",
        en: "Open the site's admin page and take a backup first.",
      },
      {
        ja: "「更新」を開き、本体・プラグイン・テーマをすべて更新します。使っていないプラグインは削除します。",
        en: "Open Updates and update core, plugins and themes; delete plugins not in use.",
      },
      {
        ja: "制作会社に任せている場合は、今月の更新の報告をメールでもらいます。",
        en: "If a web firm does it, ask for this month's report by mail.",
      },
      {
        ja: "主なページとお問い合わせフォームを開き、覚えのない文字やリンクがないかを見ます。",
        en: "Open the main pages and the contact form and look for text or links you do not know.",
      },
      {
        ja: "版と日付の画面か報告を証拠として添えます。",
        en: "Attach the screen with version and date, or the report, as evidence.",
      },
    ],
    minutes: 15,
    minutesEach: 15,
    who: "it",
    everyDays: 30,
    appearDaysBefore: 7,
  },
  references: {
    diagnosis: [1, 23],
    articles: [1],
    scs: ["4-4-4-1", "4-4-4-2"],
    iso27001: ["A.8.8", "A.8.9", "A.8.16"],
    threats: ["vulnerabilities", "geopolitical"],
  },
};
