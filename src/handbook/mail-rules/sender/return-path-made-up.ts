// The return path looks machine-made.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const returnPathMadeUp: MailRule = {
  id: "return-path-made-up",
  family: "sender",
  severity: "medium",
  title: { ja: "戻り先のドメインが、機械が作った文字列のようです", en: "The return path looks machine-made" },
  explanation: { ja: "使い捨てのドメインから送られています。", en: "It was sent from a throw-away domain." },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [{ headers: [["Return-Path", "<ttavf@x7k2q9w4z.com>"]] }],
    miss: [{}],
  },
};
