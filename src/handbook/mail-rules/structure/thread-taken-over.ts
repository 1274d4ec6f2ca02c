// It breaks into a conversation.
import type { MailRule } from "#src/engine/mail/rule.ts";

export const threadTakenOver: MailRule = {
  id: "thread-taken-over",
  family: "structure",
  severity: "high",
  title: { ja: "やり取りの途中に割り込んだ形です", en: "It breaks into a conversation" },
  explanation: {
    ja: "以前のメールを引用していますが、つながりがなく、知らない場所へのリンクがあります。",
    en: "It quotes earlier mail, is not linked to it, and leads to an unknown place.",
  },
  action: "report",
  match: { kind: "signal" },
  samples: {
    match: [
      {
        subject: "Re: 納期の件",
        html: '<p>下記の資料をご確認ください。</p><p><a href="https://page.example.net/doc">資料</a></p><p>差出人: 鈴木 &lt;suzuki@example.co.jp&gt;<br>納期の件、承知しました。</p>',
      },
    ],
    miss: [
      {
        subject: "お見積りの件",
        text: "いつもお世話になっております。株式会社エグザンプル商事の山田です。\n\n先日ご依頼いただいた部品の見積書を添付いたしました。内容をご確認のうえ、ご不明な点があればお電話ください。どうぞよろしくお願いいたします。",
      },
    ],
  },
};
