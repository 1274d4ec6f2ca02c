// Its unsubscribe header is a dummy.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const listUnsubscribeBroken: MailRule = {
  id: "list-unsubscribe-broken",
  family: "sender",
  severity: "medium",
  title: { ja: "配信停止の欄が見せかけです", en: "Its unsubscribe header is a dummy" },
  explanation: {
    ja: "停止の仕組みがあるように見せて、実際には使えません。",
    en: "It pretends to have a way to unsubscribe that cannot work.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [{ headers: [["List-Unsubscribe", "<GQQCDBXJ@my.example.de>"]] }],
    miss: [{ headers: [["List-Unsubscribe", "<https://example-trading.co.jp/u?1>"]] }],
  },
};
