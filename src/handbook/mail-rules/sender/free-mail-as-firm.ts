// It claims to be an office but comes from free mail.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const freeMailAsFirm: MailRule = {
  id: "free-mail-as-firm",
  family: "sender",
  severity: "high",
  title: {
    ja: "会社や窓口を名乗りながら、フリーメールから届いています",
    en: "It claims to be an office but comes from free mail",
  },
  explanation: {
    ja: "銀行やサポート窓口が、個人用のフリーメールを使うことはありません。",
    en: "No bank or support desk writes from a private free mailbox.",
  },
  action: "official-site",
  match: { kind: "signal" },
  samples: {
    match: [{ from: "カスタマーサポートセンター <support.center2291@gmail.com>" }],
    miss: [{ from: "山田 太郎 <taro.yamada@gmail.com>" }],
  },
};
