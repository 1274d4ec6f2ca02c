// It asks to change where a salary is paid.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const sayPayroll: MailRule = {
  id: "say-payroll",
  family: "wording",
  severity: "high",
  title: { ja: "給与の振込口座を変えたいと書かれています", en: "It asks to change where a salary is paid" },
  explanation: {
    ja: "社員を装って給与を盗む手口です。本人に直接会って確かめてください。",
    en: "Posing as an employee to steal pay. Ask the person in person.",
  },
  action: "call-known-number",
  match: {
    kind: "words",
    where: "any",
    groups: [
      [
        "給与の振込",
        "給与振込",
        "給与口座",
        "給料の振込先",
        "給与の受取",
        "賞与の振込",
        "direct deposit",
        "payroll information",
        "payroll account",
        "my payroll",
        "salary account",
        "paycheck",
        "pay check",
      ],
      [
        "変更したい",
        "変更をお願い",
        "変更してほしい",
        "変更していただ",
        "変更できます",
        "変更は可能",
        "変えたい",
        "新しい口座に",
        "切り替えたい",
        "切り替えをお願い",
        "切り替えでき",
        "want to change",
        "like to change",
        "need to change",
        "wish to change",
        "want to update",
        "like to update",
        "need to update",
        "change my",
        "update my",
        "new account",
        "switch my",
      ],
    ],
    within: 400,
  },
  samples: {
    match: [
      { text: "給与の振込先を変更したいのですが、次回の給与から間に合いますか。" },
      { text: "I want to change my direct deposit before the next pay date." },
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
