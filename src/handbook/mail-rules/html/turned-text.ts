// Invisible marks turn the direction of writing.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const turnedText: MailRule = {
  id: "turned-text",
  family: "html",
  severity: "high",
  title: {
    ja: "文字の向きを変える、見えない記号があります",
    en: "Invisible marks turn the direction of writing",
  },
  explanation: {
    ja: "ファイル名やアドレスを、別のものに見せかけます。",
    en: "They make a name or an address look like another.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [{ subject: "Invoice ‮fdp.exe" }],
    miss: [{ html: "<p>お知らせです。内容をご確認のうえ、お手続きをお願いいたします。</p>" }],
  },
};
