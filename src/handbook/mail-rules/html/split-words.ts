// Words are split by invisible characters.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const splitWords: MailRule = {
  id: "split-words",
  family: "html",
  severity: "medium",
  title: { ja: "言葉が、見えない文字で分断されています", en: "Words are split by invisible characters" },
  explanation: {
    ja: "人には普通に見え、検査には別の言葉に見えます。",
    en: "People read it as usual, filters do not.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [{ html: "<p>ac​co​unt ver​if​ica​tion re​qui​red</p>" }],
    miss: [{ html: "<p>お知らせです。内容をご確認のうえ、お手続きをお願いいたします。</p>" }],
  },
};
