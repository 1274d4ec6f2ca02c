// It holds a lot of text nobody can see.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const hiddenText: MailRule = {
  id: "hidden-text",
  family: "html",
  severity: "medium",
  title: { ja: "見えない文章が大量に入っています", en: "It holds a lot of text nobody can see" },
  explanation: {
    ja: "検査をくらますために、関係のない文を隠してあります。",
    en: "Unrelated text is hidden to mislead filters.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        html: '<p>お知らせです。内容をご確認のうえ、お手続きをお願いいたします。</p><div style="display:none">The quick brown fox jumps over the lazy dog. The quick brown fox jumps over the lazy dog. The quick brown fox jumps over the lazy dog. The quick brown fox jumps over the lazy dog. The quick brown fox jumps over the lazy dog. The quick brown fox jumps over the lazy dog. The quick brown fox jumps over the lazy dog. The quick brown fox jumps over the lazy dog. The quick brown fox jumps over the lazy dog. The quick brown fox jumps over the lazy dog. The quick brown fox jumps over the lazy dog. The quick brown fox jumps over the lazy dog. The quick brown fox jumps over the lazy dog. The quick brown fox jumps over the lazy dog. The quick brown fox jumps over the lazy dog. The quick brown fox jumps over the lazy dog. The quick brown fox jumps over the lazy dog. The quick brown fox jumps over the lazy dog. The quick brown fox jumps over the lazy dog. The quick brown fox jumps over the lazy dog. </div>',
      },
    ],
    miss: [
      {
        html: '<div style="display:none">今月のお得な情報です&zwnj;&nbsp;&zwnj;</div><p>お知らせです。内容をご確認のうえ、お手続きをお願いいたします。</p>',
      },
    ],
  },
};
