// It greets you by your address.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const greetsByAddress: MailRule = {
  id: "greets-by-address",
  family: "structure",
  severity: "medium",
  title: { ja: "あなたをアドレスで呼んでいます", en: "It greets you by your address" },
  explanation: {
    ja: "名前を知っている相手は、アドレスでは呼びません。",
    en: "Whoever knows your name would use it.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [{ text: "suzuki@example.co.jp 様\n\nメールボックスの容量が不足しています。" }],
    miss: [
      {
        subject: "お見積りの件",
        text: "いつもお世話になっております。株式会社エグザンプル商事の山田です。\n\n先日ご依頼いただいた部品の見積書を添付いたしました。内容をご確認のうえ、ご不明な点があればお電話ください。どうぞよろしくお願いいたします。",
      },
    ],
  },
};
