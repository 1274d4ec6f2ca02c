// It has no Message-ID.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const messageIdMissing: MailRule = {
  id: "message-id-missing",
  family: "sender",
  severity: "low",
  title: { ja: "メールの番号(Message-ID)がありません", en: "It has no Message-ID" },
  explanation: {
    ja: "ふつうのメールソフトや配信サービスは必ず付けます。",
    en: "Ordinary programs and mailing services always add one.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [{ headers: [["Message-ID", ""]] }],
    miss: [{}],
  },
};
