// It calls itself a Japanese authority, but its domain is not one.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const governmentElsewhere: MailRule = {
  id: "government-elsewhere",
  family: "sender",
  severity: "high",
  title: {
    ja: "官公庁を名乗っていますが、官公庁のドメインではありません",
    en: "It calls itself a Japanese authority, but its domain is not one",
  },
  explanation: {
    ja: "日本の官公庁のメールは go.jp や lg.jp から届きます。",
    en: "Japanese authorities write from go.jp or lg.jp.",
  },
  action: "official-site",
  match: {
    kind: "signal",
  },
  samples: {
    match: [
      {
        from: "気象庁 <alert@jma-tsunami.info>",
        text: "避難場所をご確認ください。",
      },
    ],
    miss: [
      {
        from: "山根市役所 <kouhou@city.yamane.lg.jp>",
        text: "広報をお送りします。",
      },
      {
        from: "経産省認定セミナー事務局 <info@example.co.jp>",
        text: "セミナーのご案内です。",
      },
      {
        subject: "お見積りの件",
        text: "いつもお世話になっております。先日ご依頼の部品のお見積りをお送りします。ご確認ください。",
      },
    ],
  },
};
