// 7.1: news of attacks comes from several kinds of sources, and one person reads it every week.
import type { Control } from "./control.ts";

export const newsSources: Control = {
  id: "s7-1-sources",
  section: "7.1",
  principle: null,
  title: {
    ja: "手口の知らせを受け取る先がそろい、毎週読む人がいる",
    en: "News of attacks arrives from several kinds of sources, and somebody reads it weekly",
  },
  reason: {
    ja: "知らない手口には気づけません。1つの会社の発信だけを見ていると、その会社の製品に関係のない攻撃を見落とします。",
    en: "Nobody notices a trick they never heard of, and a single vendor only tells about its own products.",
  },
  risk: 3,
  scope: "company",
  condition: {
    all: [
      { fact: "news.sourcesOfThreeKinds", is: true },
      { fact: "news.readerNamed", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 180,
    what: {
      ja: "受け取っている情報源の一覧(種類と読む人の名前入り)",
      en: "The list of sources, with their kinds and the reader's name",
    },
  },
  byHand: [
    {
      fact: "news.sourcesOfThreeKinds",
      question: {
        ja: "公的機関・OSのメーカー・セキュリティ会社の3種類から、知らせを受け取っていますか?",
        en: "Do you receive news from all three: public bodies, makers of systems, and security firms?",
      },
      until: "news",
    },
    {
      fact: "news.readerNamed",
      question: {
        ja: "知らせを毎週読む人が、名前で決まっていますか?",
        en: "Is the person who reads the news every week settled by name?",
      },
      until: "news",
    },
  ],
  task: {
    title: { ja: "情報源を3種類そろえる", en: "Collect three kinds of sources" },
    steps: [
      {
        ja: "IPAとJPCERT/CCのサイトを開き、メールの配信かフィードを申し込みます。",
        en: "Open the sites of IPA and JPCERT/CC and subscribe by mail or feed.",
      },
      {
        ja: "使っているOSのメーカーと、契約しているセキュリティソフトの会社の公式な発信も1つずつ加えます。",
        en: "Add one official source each from the maker of your system and the firm behind your security software.",
      },
      {
        ja: "宛先を担当者個人ではなく、休みの日も誰かが見る共用の受信箱にします。",
        en: "Send it to a mailbox that somebody reads even when the person in charge is away.",
      },
      {
        ja: "毎週読む曜日と人を決め、予定表に繰り返しで入れます。",
        en: "Choose the weekday and the reader, and put it into the calendar as a repeating entry.",
      },
      {
        ja: "情報源・種類・読む人を一覧にし、証拠として添えます。",
        en: "List the sources, their kinds and the reader, and attach the list as evidence.",
      },
    ],
    minutes: 30,
    who: "it",
    everyDays: 180,
    appearDaysBefore: 14,
  },
  references: {
    diagnosis: [5],
    articles: [5],
    scs: ["1-2-1-2"],
    iso27001: ["A.5.6", "A.5.7"],
    threats: ["ransomware", "vulnerabilities", "targeted", "business-mail"],
  },
};
