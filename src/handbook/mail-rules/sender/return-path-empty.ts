// There is no return path.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const returnPathEmpty: MailRule = {
  id: "return-path-empty",
  family: "sender",
  severity: "low",
  title: { ja: "戻り先が空です", en: "There is no return path" },
  explanation: {
    ja: "届かなかったときの戻り先を隠しています。配達の通知だけがこう送られます。",
    en: "It hides where failures go; only delivery notices are sent that way.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [{ headers: [["Return-Path", "<>"]] }],
    miss: [{}],
  },
};
