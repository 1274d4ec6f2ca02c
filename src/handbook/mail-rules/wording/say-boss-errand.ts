// It asks whether you are at your desk and wants a quiet errand done.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const sayBossErrand: MailRule = {
  id: "say-boss-errand",
  family: "wording",
  severity: "high",
  title: {
    ja: "席にいるかを尋ね、急ぎの用を頼もうとしています",
    en: "It asks whether you are at your desk and wants a quiet errand done",
  },
  explanation: {
    ja: "最初の一通はこのように短く、返信すると買い物や送金を頼まれます。",
    en: "The first message is this short; once answered, it asks for cards or money.",
  },
  action: "call-known-number",
  match: {
    kind: "words",
    where: "any",
    groups: [
      [
        "are you at your desk",
        "are you at the office",
        "are you in the office",
        "are you in office",
        "are you free at the moment",
        "are you available right now",
        "do you have a moment",
        "got a moment",
        "i need you to handle",
        "handle something for me",
        "run an errand",
        "an errand",
        "quick task",
        "quick request",
        "a favor from you",
        "今、会社にいますか",
        "今会社にいますか",
        "今、席に",
        "手が空いていたら",
        "手が空いたら返信",
        "お手すきでしたら返信",
      ],
      [
        "right away",
        "discreet~",
        "cell number",
        "cell phone",
        "mobile number",
        "text you",
        "can't take calls",
        "cannot take calls",
        "can't talk",
        "cannot talk",
        "no calls",
        "in a meeting",
        "just reply",
        "reply here",
        "reply back",
        "instruct you",
        "電話に出られ",
        "電話はできま",
        "次の指示",
        "指示を出",
        "指示をし",
        "メールで返信して",
        "すぐに返信",
      ],
    ],
    within: 400,
  },
  samples: {
    match: [
      {
        text: "Are you at your desk? I need you to handle something right away. I can't take calls, just reply here.",
      },
      {
        text: "今、会社にいますか。手が空いていたら返信してください。次の指示を出します。",
      },
    ],
    miss: [
      {
        text: "It was good to meet you. Are you available next week for a call? My number is on the card.",
      },
      {
        text: "今、手が空いているので、今週中に納品できます。",
      },
      {
        subject: "お見積りの件",
        text: "いつもお世話になっております。先日ご依頼の部品のお見積りをお送りします。ご確認ください。",
      },
    ],
  },
};
