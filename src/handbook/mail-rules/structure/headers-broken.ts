// Its headers are broken.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const headersBroken: MailRule = {
  id: "headers-broken",
  family: "structure",
  severity: "low",
  title: { ja: "見出し(ヘッダー)が壊れています", en: "Its headers are broken" },
  explanation: { ja: "手作りの送信プログラムで起こります。", en: "Home-made sending programs do this." },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        headers: [
          ["Subject", "Hello"],
          ["Subject", "Again"],
        ],
      },
    ],
    miss: [
      {
        subject: "お見積りの件",
        text: "いつもお世話になっております。株式会社エグザンプル商事の山田です。\n\n先日ご依頼いただいた部品の見積書を添付いたしました。内容をご確認のうえ、ご不明な点があればお電話ください。どうぞよろしくお願いいたします。",
      },
    ],
  },
};
