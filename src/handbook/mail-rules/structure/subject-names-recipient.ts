// The subject carries your address.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const subjectNamesRecipient: MailRule = {
  id: "subject-names-recipient",
  family: "structure",
  severity: "medium",
  title: { ja: "件名に、あなたのアドレスが入っています", en: "The subject carries your address" },
  explanation: {
    ja: "名前を知らない相手が、アドレスを機械的に差し込んでいます。",
    en: "Somebody who does not know your name merged the address in.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [{ subject: "suzuki@example.co.jp 様 配送のお知らせ" }],
    miss: [
      {
        subject: "お見積りの件",
        text: "いつもお世話になっております。株式会社エグザンプル商事の山田です。\n\n先日ご依頼いただいた部品の見積書を添付いたしました。内容をご確認のうえ、ご不明な点があればお電話ください。どうぞよろしくお願いいたします。",
      },
    ],
  },
};
