// An outsider in the name of the boss or a colleague asks a favour.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const bossByStranger: MailRule = {
  id: "boss-by-stranger",
  family: "sender",
  severity: "high",
  title: {
    ja: "社長や同僚を名乗る社外の人が、頼みごとをしています",
    en: "An outsider in the name of the boss or a colleague asks a favour",
  },
  explanation: {
    ja: "「ニセ社長」の典型です。本人に会うか、知っている番号に電話してください。",
    en: "Typical of the fake-president fraud. Ask in person or call a known number.",
  },
  action: "call-known-number",
  match: {
    kind: "together",
    groups: [
      [
        "executive-name",
        "colleague-name",
        "executive-role-free-mail",
        "own-name-outside",
        "reply-to-free-mail",
        "free-mail-as-firm",
      ],
      ["say-boss", "say-payment-secret", "say-gift-card", "say-payroll", "say-bank-change"],
    ],
  },
  samples: {
    match: [
      {
        from: "高橋 一郎 <ceo.office8841@outlook.com>",
        text: "業務の都合により、LINEグループを作成し、グループのQRコードを返信してください。",
      },
    ],
    miss: [{ text: "いつもお世話になっております。\n見積書をお送りします。" }],
  },
};
