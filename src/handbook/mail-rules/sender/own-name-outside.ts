// It uses our own name from outside.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const ownNameOutside: MailRule = {
  id: "own-name-outside",
  family: "sender",
  severity: "high",
  title: { ja: "自社の名前を名乗る、社外からのメールです", en: "It uses our own name from outside" },
  explanation: {
    ja: "「情報システム部」などを装い、パスワードを聞き出す手口です。",
    en: "Posing as our own IT desk is a way to ask for passwords.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [{ from: "kawabe-kinzoku 管理者 <admin@webmail-service.example.net>" }],
    miss: [{ from: "kawabe-kinzoku 総務 <soumu@kawabe-kinzoku.example.jp>" }],
  },
};
