// A fortune is offered by free mail.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const fortuneByFreeMail: MailRule = {
  id: "fortune-by-free-mail",
  family: "wording",
  severity: "high",
  title: { ja: "大金の話を、フリーメールで持ちかけています", en: "A fortune is offered by free mail" },
  explanation: {
    ja: "銀行や弁護士や富豪が、見知らぬ人に大金の話をフリーメールですることはありません。",
    en: "No bank, lawyer or rich man offers strangers money by free mail.",
  },
  action: "report",
  match: {
    kind: "together",
    groups: [
      ["say-fortune"],
      ["free-mail-sender", "reply-to-free-mail", "link-mail-to-free", "nobody-named"],
    ],
  },
  samples: {
    match: [
      {
        from: "Bernard <bernard740@gmail.com>",
        text: "I have donated 3,500,000 US dollars to you. Contact me for details.",
      },
    ],
    miss: [{ text: "いつもお世話になっております。\n見積書をお送りします。" }],
  },
};
