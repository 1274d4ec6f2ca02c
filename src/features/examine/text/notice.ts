/** The words of mails that the examiners send: without links, because a mail is a notice and no way in. */
import { words } from "#src/text/words.ts";

export const noticeText = words({
  ja: {
    subject: "【番頭】怪しいものの知らせが届きました",
    enteredSubject: "【番頭・至急】IDやパスワードを入れてしまったという知らせが届きました",
    arrived: "社員から、怪しいものの知らせが届きました。",
    entered:
      "社員から、偽サイトなどにIDやパスワードを入れてしまったという知らせが届きました。すぐに連絡を取ってください。",
    about: (subject: string) => `知らせの内容：${subject}`,
    wayIn:
      "ブックマークから番頭を開き、「調べる」→「知らせの受付」で見てください。このメールにリンクはありません。",
    thanksSubject: "【番頭】知らせてくださり、ありがとうございました",
    thanks: "怪しいものを知らせてくださり、ありがとうございました。",
    result: (words: string) => `結果：${words}`,
    warningSubject: (subject: string) => `【番頭・注意】${subject}`,
    source: (host: string) =>
      `出どころ：${host} の発表（全文は番頭の「怪しいものを調べる」ページにあります）`,
    observed: (words: string) => `社内で見つかったもの：${words}`,
    warningWayIn:
      "このメールにリンクはありません。怪しいものは、貼り紙のQRコードかブックマークから番頭を開いて見せてください。",
  },
  en: {
    subject: "[Banto] Something suspicious was reported",
    enteredSubject: "[Banto, urgent] Somebody entered an ID or a password",
    arrived: "An employee has reported something suspicious.",
    entered:
      "An employee reports having entered an ID or a password on what may be a fake site. Please call them at once.",
    about: (subject: string) => `About: ${subject}`,
    wayIn: "Open Banto from your bookmark and go to “Examine” → “Reports”. There is no link in this mail.",
    thanksSubject: "[Banto] Thank you for telling us",
    thanks: "Thank you for reporting something suspicious.",
    result: (words: string) => `Result: ${words}`,
    warningSubject: (subject: string) => `[Banto, warning] ${subject}`,
    source: (host: string) => `Source: published at ${host} (in full on Banto’s page for suspicious things)`,
    observed: (words: string) => `Seen in our company: ${words}`,
    warningWayIn:
      "There is no link in this mail. To show something suspicious, open Banto from the QR code on the wall or your bookmark.",
  },
});
