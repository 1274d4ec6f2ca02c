// It says the bank account has changed.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const sayBankChange: MailRule = {
  id: "say-bank-change",
  family: "wording",
  severity: "high",
  title: { ja: "振込先が変わったと書かれています", en: "It says the bank account has changed" },
  explanation: {
    ja: "取引先を装って入金先を変える詐欺です。メールに書かれた番号ではなく、前から知っている番号に電話してください。",
    en: "A fraud that redirects payments. Call the number you already know, not one in the mail.",
  },
  action: "call-known-number",
  match: {
    kind: "words",
    where: "any",
    groups: [
      [
        "振込先が変更",
        "振込先を変更",
        "振込先の変更",
        "振込先変更",
        "振込口座の変更",
        "振込口座が変更",
        "振込口座を変更",
        "口座変更のお知らせ",
        "口座が変更",
        "口座を変更",
        "新しい振込先",
        "新しい口座",
        "新口座",
        "取引口座の変更",
        "下記口座へ",
        "以下の口座に",
        "指定口座を変更",
        "送金先を変更",
        "送金先の変更",
        "支払先口座",
        "change of bank",
        "changed our bank",
        "change our bank",
        "new bank account",
        "new banking details",
        "new bank details",
        "updated bank",
        "update our bank",
        "bank details have changed",
        "bank account has changed",
        "updated remittance",
        "new remittance",
        "revised banking",
        "our account is under audit",
        "account under audit",
        "change in bank",
      ],
    ],
  },
  samples: {
    match: [
      { text: "監査のため、振込先を変更いたしました。新しい口座は下記のとおりです。" },
      { text: "Please note our new bank account for all payments." },
    ],
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
