// It wants the salary paid to another account.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const saySalaryElsewhere: MailRule = {
  id: "say-salary-elsewhere",
  family: "wording",
  severity: "high",
  title: {
    ja: "給与の振込先を変えてほしいと書かれています",
    en: "It wants the salary paid to another account",
  },
  explanation: {
    ja: "本人に会うか電話で確かめるまで、変えないでください。",
    en: "Change nothing before you have spoken to the person.",
  },
  action: "call-known-number",
  match: {
    kind: "words",
    where: "any",
    groups: [
      ["給与", "給料", "賞与", "salary", "payroll", "my pay", "wages", "paycheck"],
      [
        "新しい口座に",
        "別の口座に",
        "口座を変更",
        "口座の変更",
        "口座変更",
        "振込先を変更",
        "銀行を変え",
        "new account",
        "different account",
        "changed banks",
        "change banks",
        "switched banks",
        "new bank",
        "direct deposit",
      ],
      [
        "いただけますか",
        "してほしい",
        "お願いでき",
        "必要な書類",
        "今月の",
        "今月から",
        "次回の",
        "間に合",
        "paid into",
        "from this month",
        "next pay",
        "what details",
        "update my",
        "change my",
        "do you need",
      ],
    ],
    within: 250,
  },
  samples: {
    match: [
      {
        text: "銀行を変えたので、今月の給与から新しい口座に振り込んでいただけますか。必要な書類があれば教えてください。",
      },
      {
        text: "I changed banks and would like my salary paid into my new account from this month.",
      },
    ],
    miss: [
      {
        text: "給与明細を公開しました。口座を変更する方は総務の用紙で申請してください。",
      },
      {
        subject: "お見積りの件",
        text: "いつもお世話になっております。先日ご依頼の部品のお見積りをお送りします。ご確認ください。",
      },
    ],
  },
};
