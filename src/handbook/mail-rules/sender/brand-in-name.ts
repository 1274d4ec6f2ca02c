// It uses a well-known name, but not that firm's domain.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const brandInName: MailRule = {
  id: "brand-in-name",
  family: "sender",
  severity: "high",
  title: {
    ja: "有名な会社を名乗っていますが、その会社のドメインではありません",
    en: "It uses a well-known name, but not that firm's domain",
  },
  explanation: {
    ja: "本物はその会社のドメインから届きます。リンクは使わず、公式のアプリやブックマークから開いてください。",
    en: "The real one comes from the firm's domain. Do not use the links; open the official app or your bookmark.",
  },
  action: "official-site",
  match: { kind: "signal" },
  samples: {
    match: [
      { from: "Amazon.co.jp <account-update@member-info.example.net>" },
      { from: "三井住友カ一ド <info@service-login.example.com>" },
    ],
    miss: [{ from: "Amazon.co.jp <auto-confirm@amazon.co.jp>" }, {}],
  },
};
