// It tells of tolls or a traffic fine.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const sayToll: MailRule = {
  id: "say-toll",
  family: "wording",
  severity: "medium",
  title: { ja: "ETCや通行料、交通違反の知らせです", en: "It tells of tolls or a traffic fine" },
  explanation: {
    ja: "ETC利用照会サービスなどは、公式サイトをブックマークから開いて確かめてください。",
    en: "Open the official toll site by your own bookmark.",
  },
  action: "official-site",
  match: {
    kind: "words",
    where: "any",
    groups: [
      [
        "etc利用照会",
        "etcサービス",
        "etcカード",
        "etc利用",
        "etcの",
        "etcマイレージ",
        "通行料金",
        "交通違反",
        "反則金",
        "unpaid toll",
        "toll violation",
        "toll balance",
        "e-zpass",
        "ezpass",
        "toll invoice",
        "traffic fine",
        "parking fine",
        "traffic ticket",
        "multa de transito",
        "multa pendente",
        "multa",
        "detran",
        "cnh",
        "amende",
        "antai",
        "verkehrsverstoss",
        "bussgeld",
        "verkeersboete",
      ],
    ],
  },
  samples: {
    match: [
      { subject: "ETC利用照会サービス 未払い料金のご案内" },
      { text: "You have an unpaid toll balance." },
    ],
    miss: [
      {
        subject: "お見積りの件",
        text: "いつもお世話になっております。先日ご依頼の部品のお見積りをお送りします。ご確認ください。",
      },
      {
        subject: "Spring catalogue",
        text: "Our new tools are in the shop from Monday. See you there, the team at Example Trading.",
      },
    ],
  },
};
