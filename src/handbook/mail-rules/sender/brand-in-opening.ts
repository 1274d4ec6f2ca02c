// It opens in a well-known name that is not the sender's.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const brandInOpening: MailRule = {
  id: "brand-in-opening",
  family: "sender",
  severity: "medium",
  title: {
    ja: "本文の初めで有名な会社を名乗っていますが、差出人は別の会社です",
    en: "It opens in a well-known name that is not the sender's",
  },
  explanation: {
    ja: "書き出しはその会社のもの、送り手は別の会社です。",
    en: "The opening is one firm's, the sender another.",
  },
  action: "official-site",
  match: { kind: "signal" },
  samples: {
    match: [{ text: "三井住友カードをご利用のお客様へ\n\nご確認ください。" }],
    miss: [{ text: "いつもお世話になっております。\n見積書をお送りします。" }],
  },
};
