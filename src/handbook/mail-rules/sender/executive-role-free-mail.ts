// A president's title on a free mail address.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const executiveRoleFreeMail: MailRule = {
  id: "executive-role-free-mail",
  family: "sender",
  severity: "high",
  title: {
    ja: "社長などの肩書きで、フリーメールから届いています",
    en: "A president's title on a free mail address",
  },
  explanation: {
    ja: "会社の役員が、業務の指示をフリーメールで送ることはまずありません。",
    en: "An executive hardly gives instructions from a private free mailbox.",
  },
  action: "call-known-number",
  match: { kind: "signal" },
  samples: {
    match: [{ from: "代表取締役 高橋 <president.t01@gmail.com>" }],
    miss: [{ from: "高橋 一郎 <ichiro.t@gmail.com>" }],
  },
};
