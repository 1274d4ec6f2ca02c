// 付録03: whether somebody watches network and PCs, and comes when called, has been decided.
import type { Control } from "./control.ts";

export const watchService: Control = {
  id: "a03-watch-service",
  section: "付録03",
  principle: null,
  title: {
    ja: "異常の見張りと駆け付けを、頼むかどうか決めている",
    en: "Whether to hire watching and emergency help is decided",
  },
  reason: {
    ja: "侵入は静かに始まり、自社だけでは何週間も気づけないことがあります。事故が起きてから頼む会社を探すと、高く、遅くなります。",
    en: "Intrusions begin quietly and may go unseen for weeks, and help sought only afterwards is dear and slow.",
  },
  risk: 4,
  scope: "company",
  condition: {
    all: [
      { fact: "monitoring.decided", is: true },
      { fact: "monitoring.alertsRead", is: true },
      { fact: "monitoring.emergencyHelpKnown", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "比べた表と決めた理由、または契約の内容と緊急の番号",
      en: "The comparison with the reason, or the contract with its emergency number",
    },
  },
  byHand: [
    {
      fact: "monitoring.decided",
      question: {
        ja: "見張りのサービス(サイバーセキュリティお助け隊など)を比べて、使うか使わないかを決めましたか?",
        en: "Were watching services, such as Otasuketai, compared and a decision made?",
      },
      until: "suppliers",
    },
    {
      fact: "monitoring.alertsRead",
      question: {
        ja: "おかしな通信や動きの警告を受け取って、読む人がいますか?",
        en: "Does somebody receive and read alerts on odd traffic or behaviour?",
      },
      until: "suppliers",
    },
    {
      fact: "monitoring.emergencyHelpKnown",
      question: {
        ja: "事故のときに駆け付けてくれる会社と番号が分かっていますか?",
        en: "Do you know who comes in an emergency, and their number?",
      },
      until: "contacts",
    },
  ],
  task: {
    title: { ja: "見張りのサービスを比べて決める", en: "Compare watching services and decide" },
    steps: [
      {
        ja: "IPAの「サイバーセキュリティお助け隊サービス」の一覧を公式URL帳から開き、地域と規模で3つ選びます。",
        en: "From the URL book open IPA's list of Otasuketai services and choose three for your region and size.",
      },
      {
        ja: "見張る所(網の出口・PC・両方)、受付の時間、駆け付け、保険、月の料金を並べます。",
        en: "Compare what is watched, network, PCs or both, hours, visits, insurance and monthly price.",
      },
      {
        ja: "今のルータや対策ソフトでも警告が出るなら、誰が受け取るかを設定で見ます。",
        en: "If router or security software already give alerts, see in the settings who gets them.",
      },
      {
        ja: "1日止まったときの損失と比べ、使うかどうかを社長が決めます。",
        en: "Compare with the loss of one day's stop; the owner decides.",
      },
      {
        ja: "決めた理由か契約の写しと緊急の番号を、証拠として添えます。",
        en: "Attach the reason, or the contract with the emergency number, as evidence.",
      },
    ],
    minutes: 90,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 45,
  },
  references: {
    principles: [9],
    diagnosis: [2, 24],
    articles: [2],
    scs: ["5-1-1-1", "5-1-1-2", "5-1-1-3", "4-4-5-2"],
    iso27001: ["A.5.24", "A.8.15", "A.8.16"],
    threats: ["ransomware", "targeted", "vulnerabilities"],
  },
};
