// It has you scan a code and sign in.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const sayScanLogin: MailRule = {
  id: "say-scan-login",
  family: "wording",
  severity: "medium",
  title: {
    ja: "QRコードを読み取ってログインするように書かれています",
    en: "It has you scan a code and sign in",
  },
  explanation: {
    ja: "会社のパスワードを、スマートフォンで開いた画面に入れないでください。",
    en: "Do not type your work password into a page opened on a phone.",
  },
  action: "official-site",
  match: {
    kind: "words",
    where: "any",
    groups: [
      ["qrコード", "二次元コード", "qr code", "scan the code", "scan this code"],
      [
        "ログイン",
        "パスワード",
        "認証",
        "sign in",
        "log in",
        "password",
        "authenticat~",
        "mfa",
        "keep access",
        "verify",
      ],
    ],
    within: 200,
  },
  samples: {
    match: [
      {
        text: "下記のQRコードを読み取り、パスワードでログインしてください。",
      },
      {
        text: "Scan the QR code with your phone to keep access.",
      },
    ],
    miss: [
      {
        text: "会場の地図はQRコードからご覧ください。",
      },
      {
        subject: "お見積りの件",
        text: "いつもお世話になっております。先日ご依頼の部品のお見積りをお送りします。ご確認ください。",
      },
    ],
  },
};
