// New bank details, with a reason why the old account will not do.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const bankChangeWithExcuse: MailRule = {
  id: "bank-change-with-excuse",
  family: "wording",
  severity: "high",
  title: {
    ja: "振込先の変更を、いつもの口座が使えないという事情とともに知らせています",
    en: "New bank details, with a reason why the old account will not do",
  },
  explanation: {
    ja: "請求書のやり取りに割り込む手口です。返信ではなく、前から知っている番号に電話してください。",
    en: "This is how invoices are hijacked, within real conversations too. Call the number you already had.",
  },
  action: "call-known-number",
  match: {
    kind: "together",
    groups: [["say-bank-change"], ["say-account-excuse"]],
  },
  samples: {
    match: [
      {
        subject: "Re: ご請求書",
        text: "先日の請求書の口座が監査のため使えなくなりました。新しい口座へお振り込みください。",
      },
    ],
    miss: [
      {
        text: "拝啓 弊社では取引銀行の統合に伴い、振込先口座を変更させていただくこととなりました。担当の営業よりお電話でもご説明いたします。",
      },
      {
        subject: "お見積りの件",
        text: "いつもお世話になっております。先日ご依頼の部品のお見積りをお送りします。ご確認ください。",
      },
    ],
  },
};
