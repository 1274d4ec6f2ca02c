import { words } from "#src/text/words.ts";

/** Why a mail could not be delivered, in words that say what to do. One key for each `MailProblem`. */
export const mailProblemText = words({
  ja: {
    "bad-address": "宛先がメールアドレスの形になっていません。名簿のアドレスを直してください。",
    "recipient-refused": "宛先のサーバーが、このアドレスを受け付けませんでした。アドレスを確かめてください。",
    "message-refused":
      "メールサーバーが、このメールを受け付けませんでした。詳細をメールの管理者に伝えてください。",
    "sender-refused":
      "メールサーバーが、送信元のアドレスを受け付けませんでした。BANTO_MAIL_FROM を確かめてください。",
    "sign-in-refused": "メールサーバーにログインできませんでした。ユーザー名とパスワードを確かめてください。",
    "not-reached": "メールサーバーにつながりませんでした。サーバー名とポート、回線を確かめてください。",
    "no-encryption":
      "メールサーバーと暗号化した通信ができませんでした。パスワードを守るため、送信をやめました。",
    busy: "メールサーバーが「あとで」と答えました。時間をおいて自動で送り直します。",
    "not-known": "メールを送れませんでした。詳細をメールの管理者に伝えてください。",
  },
  en: {
    "bad-address": "The recipient is not an e-mail address. Correct it in the list of people.",
    "recipient-refused": "The recipient's server does not accept this address. Check how it is spelled.",
    "message-refused": "The mail server did not accept this message. Pass the details on to whoever runs it.",
    "sender-refused": "The mail server does not accept the sender's address. Check BANTO_MAIL_FROM.",
    "sign-in-refused": "The mail server refused the sign-in. Check the user name and the password.",
    "not-reached": "The mail server could not be reached. Check its name and port, and the network.",
    "no-encryption":
      "No encrypted connection to the mail server was possible. Nothing was sent, to protect the password.",
    busy: "The mail server asked us to come back later. The mail will be sent again by itself.",
    "not-known": "The mail could not be sent. Pass the details on to whoever runs the mail server.",
  },
});
