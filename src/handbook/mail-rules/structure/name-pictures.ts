// The sender's name has pictograms or signs in it.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const namePictures: MailRule = {
  id: "name-pictures",
  family: "structure",
  severity: "medium",
  title: {
    ja: "差出人名に、絵文字や記号が使われています",
    en: "The sender's name has pictograms or signs in it",
  },
  explanation: {
    ja: "まともな会社は、差出人名に飾りを付けません。",
    en: "Proper firms do not decorate their name.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [{ from: "UPS ✔️ <notice@example-trading.co.jp>" }],
    miss: [
      {
        subject: "お見積りの件",
        text: "いつもお世話になっております。株式会社エグザンプル商事の山田です。\n\n先日ご依頼いただいた部品の見積書を添付いたしました。内容をご確認のうえ、ご不明な点があればお電話ください。どうぞよろしくお願いいたします。",
      },
    ],
  },
};
