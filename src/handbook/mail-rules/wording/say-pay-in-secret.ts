// It asks for a transfer or the balance, in secret or in haste.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const sayPayInSecret: MailRule = {
  id: "say-pay-in-secret",
  family: "wording",
  severity: "high",
  title: {
    ja: "秘密や急ぎを理由に、送金や残高の連絡を求めています",
    en: "It asks for a transfer or the balance, in secret or in haste",
  },
  explanation: {
    ja: "社長の名前でも、送金は必ず電話か対面で確かめてください。",
    en: "Whoever it says it is: confirm a transfer in person or by telephone.",
  },
  action: "call-known-number",
  match: {
    kind: "words",
    where: "any",
    groups: [
      [
        "送金",
        "振り込む必要",
        "振込が必要",
        "振り込んで",
        "振込をお願い",
        "残高を教え",
        "残高を確認",
        "wire transfer",
        "a wire",
        "bank transfer",
        "current balance",
        "account balance",
        "payment sent",
      ],
      [
        "内密",
        "極秘",
        "誰にも",
        "他の社員",
        "会議中のため",
        "電話に出られ",
        "m&a",
        "買収",
        "strictly confidential",
        "keep this confidential",
        "speak to nobody",
        "tell nobody",
        "tell no one",
        "acquisition",
        "can't take calls",
        "cannot take calls",
      ],
    ],
    within: 500,
  },
  samples: {
    match: [
      {
        text: "会議中のため電話に出られません。本日中に送金をお願いします。口座の残高を教えてください。",
      },
      {
        text: "We are closing an acquisition and I need a wire transfer sent before noon.",
      },
    ],
    miss: [
      {
        text: "従業員の皆さまへ。海外送金の手数料が変わります。詳しくは窓口へお問い合わせください。",
      },
      {
        subject: "お見積りの件",
        text: "いつもお世話になっております。先日ご依頼の部品のお見積りをお送りします。ご確認ください。",
      },
    ],
  },
};
