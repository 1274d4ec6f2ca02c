// Its way out is a nameless removal page.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const sayRemoval: MailRule = {
  id: "say-removal",
  family: "wording",
  severity: "medium",
  title: {
    ja: "配信を止める手段が、正体の分からない「削除ページ」です",
    en: "Its way out is a nameless removal page",
  },
  explanation: {
    ja: "停止のリンクを押すと、アドレスが生きていることが伝わります。",
    en: "Pressing it tells them your address is alive.",
  },
  action: "delete",
  match: {
    kind: "words",
    where: "any",
    groups: [
      [
        "remove yourself from our emails list",
        "remove yourself from our",
        "removed from our emails list",
        "if you no longer wish to receive these emails, you may unsubscribe by clicking here",
        "or by writing to",
        "this is an advertisement",
        "this message is from a trusted sender",
        "message is from a trusted",
        "the advertiser does not manage",
        "to stop receiving these ads",
        "abmelden, klicken sie hier",
        "von unserer liste",
        "um sich abzumelden",
        "sich hier abmelden",
        "se desinscrire, cliquez",
        "vous desinscrire, cliquez ici",
        "uitschrijven klik hier",
        "afmelden door op",
        "darse de baja aqui",
      ],
    ],
  },
  samples: {
    match: [{ text: "click here to remove yourself from our emails list" }],
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
