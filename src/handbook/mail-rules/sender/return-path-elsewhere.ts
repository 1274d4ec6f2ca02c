// Bounces go to an unrelated domain.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const returnPathElsewhere: MailRule = {
  id: "return-path-elsewhere",
  family: "sender",
  severity: "low",
  title: { ja: "戻り先が差出人と関係のないドメインです", en: "Bounces go to an unrelated domain" },
  explanation: {
    ja: "エラーの戻り先が、差出人とも知られた配信サービスとも違います。",
    en: "The return path belongs neither to the sender nor to a known mailing service.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [{ headers: [["Return-Path", "<bounce@unrelated-host.net>"]] }],
    miss: [{ headers: [["Return-Path", "<bounce@mail.example-trading.co.jp>"]] }],
  },
};
