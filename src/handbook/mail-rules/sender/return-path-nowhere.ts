// The return path cannot exist.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const returnPathNowhere: MailRule = {
  id: "return-path-nowhere",
  family: "sender",
  severity: "medium",
  title: { ja: "戻り先のドメインが実在しない形です", en: "The return path cannot exist" },
  explanation: {
    ja: "存在しないドメインを戻り先に書いています。",
    en: "The return path names a domain that cannot exist.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [{ headers: [["Return-Path", "<root@localhost>"]] }],
    miss: [{}],
  },
};
