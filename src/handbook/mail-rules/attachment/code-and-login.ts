// A QR code is to bring you to a login.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const codeAndLogin: MailRule = {
  id: "code-and-login",
  family: "attachment",
  severity: "high",
  title: {
    ja: "QRコードを読み取らせて、ログインや本人確認をさせようとしています",
    en: "A QR code is to bring you to a login",
  },
  explanation: {
    ja: "パソコンの検査を避ける手口です。読み取らず、いつもの入口から開いてください。",
    en: "It avoids the checks on the computer. Do not scan; open the page as you always do.",
  },
  action: "official-site",
  match: {
    kind: "together",
    groups: [
      ["code-in-picture"],
      ["say-verify", "say-account-stopped", "say-mailbox", "say-scan-login", "say-payroll", "say-tax"],
    ],
  },
  samples: {
    match: [
      {
        text: "下記のQRコードをスマートフォンで読み取り、会社のメールアドレスとパスワードでログインしてください。",
        attachments: [
          {
            name: "qr.png",
            type: "image/png",
            base64: "QR",
          },
        ],
      },
    ],
    miss: [
      {
        text: "会場の地図はQRコードからご覧ください。",
        attachments: [
          {
            name: "qr.png",
            type: "image/png",
            base64: "QR",
          },
        ],
      },
      {
        subject: "お見積りの件",
        text: "いつもお世話になっております。先日ご依頼の部品のお見積りをお送りします。ご確認ください。",
      },
    ],
  },
};
