// An unproved sender announces new bank details.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const bankChangeUnproved: MailRule = {
  id: "bank-change-unproved",
  family: "wording",
  severity: "high",
  title: {
    ja: "振込先の変更を、確かでない差出人が知らせています",
    en: "An unproved sender announces new bank details",
  },
  explanation: {
    ja: "払う前に、前から知っている番号に電話してください。",
    en: "Before paying, call the number you already know.",
  },
  action: "call-known-number",
  match: {
    kind: "together",
    groups: [
      ["say-bank-change"],
      [
        "partner-name",
        "lookalike-own-sender",
        "reply-to-free-mail",
        "reply-to-elsewhere",
        "free-mail-as-firm",
        "auth-dmarc-fail",
        "answer-to-nothing",
        "own-name-outside",
        "executive-role-free-mail",
      ],
    ],
  },
  samples: {
    match: [
      {
        text: "振込先を変更いたしました。新しい口座は下記のとおりです。",
        headers: [["Reply-To", "keiri.example@gmail.com"]],
      },
    ],
    miss: [{ text: "いつもお世話になっております。\n見積書をお送りします。" }],
  },
};
