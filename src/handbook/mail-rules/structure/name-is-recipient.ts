// The sender's name carries your address.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const nameIsRecipient: MailRule = {
  id: "name-is-recipient",
  family: "structure",
  severity: "medium",
  title: {
    ja: "差出人の表示名に、あなたのアドレスが入っています",
    en: "The sender's name carries your address",
  },
  explanation: {
    ja: "自分からのメールのように見せています。",
    en: "It is made to look as if it came from you.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [{ from: "suzuki@example.co.jp <news@example-trading.co.jp>" }],
    miss: [
      {
        subject: "お見積りの件",
        text: "いつもお世話になっております。株式会社エグザンプル商事の山田です。\n\n先日ご依頼いただいた部品の見積書を添付いたしました。内容をご確認のうえ、ご不明な点があればお電話ください。どうぞよろしくお願いいたします。",
      },
    ],
  },
};
