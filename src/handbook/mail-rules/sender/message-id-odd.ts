// The Message-ID is not a proper server's.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const messageIdOdd: MailRule = {
  id: "message-id-odd",
  family: "sender",
  severity: "low",
  title: {
    ja: "メールの番号が、まともなサーバーのものではありません",
    en: "The Message-ID is not a proper server's",
  },
  explanation: { ja: "手作りの送信プログラムで起こります。", en: "Home-made sending programs do this." },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [{ headers: [["Message-ID", "<20260406.1234@localhost.localdomain>"]] }],
    miss: [{}],
  },
};
