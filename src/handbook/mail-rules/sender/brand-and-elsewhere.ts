// In a well-known name, it leads to a place that is not that firm's.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const brandAndElsewhere: MailRule = {
  id: "brand-and-elsewhere",
  family: "sender",
  severity: "high",
  title: {
    ja: "有名な会社の名前で、その会社と関係のない場所に連れて行きます",
    en: "In a well-known name, it leads to a place that is not that firm's",
  },
  explanation: {
    ja: "本物の会社は、自社のページに案内します。",
    en: "The real firm would lead to its own pages.",
  },
  action: "official-site",
  match: {
    kind: "together",
    groups: [
      [
        "brand-in-name",
        "brand-in-address",
        "brand-in-opening",
        "brand-as-signature",
        "brand-pictures",
        "brand-sender-links-away",
        "lookalike-brand-sender",
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
        "link-brand-in-host",
        "link-words-name-brand",
      ],
    ],
  },
  samples: {
    match: [
      {
        from: "Amazon.co.jp <info@member-news.example.net>",
        html: '<p>お知らせです。</p><a href="https://page.example.org/">こちら</a>',
      },
    ],
    miss: [{ text: "いつもお世話になっております。\n見積書をお送りします。" }],
  },
};
