// A file that is hard to check, from a sender nothing proves.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const fileAndUnproved: MailRule = {
  id: "file-and-unproved",
  family: "attachment",
  severity: "medium",
  title: {
    ja: "中を確かめにくいファイルが、確かでない差出人から届いています",
    en: "A file that is hard to check, from a sender nothing proves",
  },
  explanation: {
    ja: "開く前に、知っている番号で送り主に確かめてください。",
    en: "Before opening it, confirm with the sender by a known number.",
  },
  action: "do-not-open",
  match: {
    kind: "together",
    groups: [
      [
        "file-page",
        "file-macro",
        "file-encrypted",
        "file-archive-in-archive",
        "file-kind-differs",
        "file-pdf-one-link",
        "file-disk-image",
        "code-in-picture",
      ],
      [
        "auth-dmarc-fail",
        "auth-spf-fail",
        "auth-nobody",
        "reply-to-free-mail",
        "from-domain-made-up",
        "free-mail-as-firm",
        "brand-in-name",
        "from-malformed",
      ],
    ],
  },
  samples: {
    match: [
      {
        headers: [["Authentication-Results", "mx.example.co.jp; spf=none; dkim=none; dmarc=none"]],
        attachments: [{ name: "通知.html", type: "text/html", text: "<html><body>ログイン</body></html>" }],
      },
    ],
    miss: [{ text: "いつもお世話になっております。\n見積書をお送りします。" }],
  },
};
