// An executive's name with an outside address.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const executiveName: MailRule = {
  id: "executive-name",
  family: "sender",
  severity: "high",
  title: {
    ja: "社長や役員の名前ですが、社外のアドレスです",
    en: "An executive's name with an outside address",
  },
  explanation: {
    ja: "社長や役員を名乗って、振込やLINEグループを頼む詐欺が増えています。知っている電話番号で本人に確かめてください。",
    en: "Posing as the president to ask for payments or a chat group is common. Ask in person or call a number you know.",
  },
  action: "call-known-number",
  match: { kind: "signal" },
  samples: {
    match: [{ from: "高橋 一郎 <ceo.office8841@outlook.com>" }],
    miss: [{ from: "高橋 一郎 <takahashi@example.co.jp>" }],
  },
};
