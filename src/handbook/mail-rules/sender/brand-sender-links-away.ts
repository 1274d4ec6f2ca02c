// A well-known firm's address, but its links lead elsewhere.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const brandSenderLinksAway: MailRule = {
  id: "brand-sender-links-away",
  family: "sender",
  severity: "high",
  title: {
    ja: "有名な会社のアドレスですが、リンクはよそに飛びます",
    en: "A well-known firm's address, but its links lead elsewhere",
  },
  explanation: {
    ja: "差出人のアドレスは偽って書けます。リンク先のほうが正体です。",
    en: "A sender's address can be forged; where the links go tells more.",
  },
  action: "official-site",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        from: "Microsoft <account-security-noreply@microsoft.com>",
        html: '<p>Unusual sign-in</p><a href="https://secure-review.example.net/x">Review</a>',
      },
    ],
    miss: [
      {
        from: "Microsoft <account-security-noreply@microsoft.com>",
        html: '<p>Unusual sign-in</p><a href="https://account.microsoft.com/activity">Review</a>',
      },
    ],
  },
};
