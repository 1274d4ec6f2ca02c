// The display name shows another address than the real one.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const nameShowsAddress: MailRule = {
  id: "name-shows-address",
  family: "sender",
  severity: "high",
  title: {
    ja: "表示名に、本当の差出人と違うアドレスが書かれています",
    en: "The display name shows another address than the real one",
  },
  explanation: {
    ja: "スマートフォンでは表示名しか見えません。そこに別のアドレスを書いて信じさせています。",
    en: "Phones show only the name, so another address was put there to be believed.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [{ from: '"info@example-bank.co.jp" <hana83@mail.example.net>' }],
    miss: [{ from: '"yamada@example-trading.co.jp" <yamada@example-trading.co.jp>' }],
  },
};
