// A made-up sender leads you elsewhere.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const madeUpAndElsewhere: MailRule = {
  id: "made-up-and-elsewhere",
  family: "sender",
  severity: "medium",
  title: {
    ja: "機械が作った名前の差出人から、よそへ連れて行きます",
    en: "A made-up sender leads you elsewhere",
  },
  explanation: {
    ja: "使い捨ての差出人と、使い捨ての行き先です。",
    en: "A throw-away sender and a throw-away place.",
  },
  action: "report",
  match: {
    kind: "together",
    groups: [
      [
        "from-domain-made-up",
        "from-host-made-up",
        "from-local-made-up",
        "from-odd-ending",
        "return-path-made-up",
        "from-malformed",
        "from-several",
        "from-no-address",
        "from-nowhere",
      ],
      [
        "link-host-made-up",
        "links-all-elsewhere",
        "links-by-counter",
        "text-link-elsewhere",
        "link-mail-elsewhere",
        "links-mostly-elsewhere",
        "link-raw-ip",
        "link-shortener",
        "link-free-hosting",
        "link-form-builder",
        "link-odd-ending",
        "link-text-differs",
        "link-open-redirect",
        "link-mail-to-free",
        "link-recipient-address",
        "lookalike-brand-link",
        "lookalike-own-link",
      ],
    ],
  },
  samples: {
    match: [
      {
        from: "Best Service <news@w4k9x2qv7z.com>",
        html: '<p>お知らせです。</p><a href="https://page.example.org/">こちら</a>',
      },
    ],
    miss: [{ text: "いつもお世話になっております。\n見積書をお送りします。" }],
  },
};
