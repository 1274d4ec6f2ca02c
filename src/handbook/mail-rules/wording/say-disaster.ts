// It speaks of a disaster or of relief funds.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const sayDisaster: MailRule = {
  id: "say-disaster",
  family: "wording",
  severity: "low",
  title: { ja: "災害や義援金を話題にしています", en: "It speaks of a disaster or of relief funds" },
  explanation: {
    ja: "災害の直後は、便乗した偽の案内や募金が増えます。自治体や気象庁の公式ページで確かめてください。",
    en: "After a disaster, fake notices and collections follow. Check official pages.",
  },
  action: "official-site",
  match: {
    kind: "words",
    where: "any",
    groups: [
      [
        "津波警報",
        "津波避難",
        "津波の",
        "地震速報",
        "避難情報",
        "避難指示",
        "気象庁",
        "義援金",
        "災害支援",
        "被災者支援",
        "被災地",
        "tsunami",
        "earthquake relief",
        "disaster relief",
        "emergency donation",
      ],
    ],
  },
  samples: {
    match: [{ subject: "津波警報 避難先の確認はこちら" }],
    miss: [
      {
        subject: "お見積りの件",
        text: "いつもお世話になっております。先日ご依頼の部品のお見積りをお送りします。ご確認ください。",
      },
      {
        subject: "Spring catalogue",
        text: "Our new tools are in the shop from Monday. See you there, the team at Example Trading.",
      },
    ],
  },
};
