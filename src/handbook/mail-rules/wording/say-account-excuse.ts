// It gives reasons why the usual account cannot be used.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const sayAccountExcuse: MailRule = {
  id: "say-account-excuse",
  family: "wording",
  severity: "medium",
  title: {
    ja: "口座が使えない、差し替えるなどの事情を挙げています",
    en: "It gives reasons why the usual account cannot be used",
  },
  explanation: {
    ja: "振込先を変えさせる口実としてよく使われます。",
    en: "Often the excuse for having money sent elsewhere.",
  },
  action: "call-known-number",
  match: {
    kind: "words",
    where: "any",
    groups: [
      [
        "監査のため",
        "監査中",
        "使えなくなりました",
        "使用できなくなりました",
        "ご利用いただけなくなり",
        "凍結",
        "記載の振込先に誤り",
        "振込先に誤り",
        "差し替えた請求書",
        "請求書を差し替え",
        "以前の口座には",
        "従来の口座には",
        "お電話は席を",
        "メールでご返信",
        "tax audit",
        "due to an audit",
        "being audited",
        "under audit",
        "cannot receive payments",
        "unable to receive payments",
        "before you pay",
        "instead of the old",
        "moved to a different bank",
        "confirm once done",
        "disregard the previous",
        "date of payment",
        "old account is",
      ],
      ["口座", "振込", "請求書", "account~", "invoice~", "payment~", "bank", "remit~"],
    ],
    within: 300,
  },
  samples: {
    match: [
      {
        text: "請求書の口座が監査のため使えなくなりました。",
      },
      {
        text: "Our account is being audited and cannot receive payments.",
      },
    ],
    miss: [
      {
        text: "会計監査の日程をお知らせします。会議室をご用意ください。",
      },
      {
        subject: "お見積りの件",
        text: "いつもお世話になっております。先日ご依頼の部品のお見積りをお送りします。ご確認ください。",
      },
    ],
  },
};
