// Its date is missing or unreadable.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const dateUnreadable: MailRule = {
  id: "date-unreadable",
  family: "structure",
  severity: "low",
  title: { ja: "日付がないか、読めない形です", en: "Its date is missing or unreadable" },
  explanation: {
    ja: "ふつうのメールソフトは正しい形で書きます。",
    en: "Ordinary programs write it properly.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [{ headers: [["Date", "06-04-2026"]] }],
    miss: [
      {
        subject: "お見積りの件",
        text: "いつもお世話になっております。株式会社エグザンプル商事の山田です。\n\n先日ご依頼いただいた部品の見積書を添付いたしました。内容をご確認のうえ、ご不明な点があればお電話ください。どうぞよろしくお願いいたします。",
      },
    ],
  },
};
