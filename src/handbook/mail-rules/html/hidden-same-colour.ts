// It has text in the colour of its background.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const hiddenSameColour: MailRule = {
  id: "hidden-same-colour",
  family: "html",
  severity: "medium",
  title: { ja: "背景と同じ色の文章があります", en: "It has text in the colour of its background" },
  explanation: {
    ja: "人には見えず、検査だけをくらまします。",
    en: "People cannot see it; it misleads filters.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        html: '<p>お知らせです。内容をご確認のうえ、お手続きをお願いいたします。</p><div style="background-color:#ffffff;color:#ffffff">Meeting notes about the garden and the weather were shared. Meeting notes about the garden and the weather were shared. Meeting notes about the garden and the weather were shared. Meeting notes about the garden and the weather were shared. </div>',
      },
    ],
    miss: [{ html: "<p>お知らせです。内容をご確認のうえ、お手続きをお願いいたします。</p>" }],
  },
};
