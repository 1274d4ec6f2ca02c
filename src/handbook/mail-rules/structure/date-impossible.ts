// Its date does not exist.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const dateImpossible: MailRule = {
  id: "date-impossible",
  family: "structure",
  severity: "medium",
  title: { ja: "日付が、実在しない日や曜日です", en: "Its date does not exist" },
  explanation: { ja: "手作りの送信プログラムで起こります。", en: "Home-made sending programs do this." },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [{ headers: [["Date", "Wed, 31 Feb 2026 25:61:00 +0900"]] }],
    miss: [
      {
        subject: "お見積りの件",
        text: "いつもお世話になっております。株式会社エグザンプル商事の山田です。\n\n先日ご依頼いただいた部品の見積書を添付いたしました。内容をご確認のうえ、ご不明な点があればお電話ください。どうぞよろしくお願いいたします。",
      },
    ],
  },
};
