/** The words of warning everybody. */
import { words } from "#src/text/words.ts";

export const warningText = words({
  ja: {
    title: "みんなに知らせる",
    lead: "同じものが届くかもしれない全員に、リンクのないメールで知らせます。うわさを広げないよう、出どころが要ります。",
    subject: "件名",
    subjectHint: "何が来ているかを短く。例：宅配の不在通知をかたるSMS",
    words: "本文",
    wordsHint: "何が届くか、どこがおかしいか、どうすればよいか。3行くらいで。",
    source: "一次情報のアドレス",
    sourceHint: "警察、IPA、フィッシング対策協議会、本物の会社の公式発表など。SNSやまとめ記事は使いません。",
    observation: "または、社内で見つかったこと",
    observationHint: "自社で実際に見たことだけを書きます。例：11月23日に3人に届いた。件名は…",
    submit: (count: number) => `${count}人に送る`,
    "source-or-observation": "一次情報のアドレスか、社内で見つかったことのどちらかを書いてください。",
    "link-inside":
      "件名と本文には、リンクやアドレスを書けません。社員がメールのリンクを開く癖をつけないためです。",
    sent: (count: number) => `${count}人分を送信箱に入れました。`,
    nobody: "送る相手がいません。社員台帳にメールアドレスを登録してください。",
    sourceLink: (host: string) => `出どころ：${host}`,
    history: "送った注意",
    sentTo: (count: number) => `${count}人へ`,
  },
  en: {
    title: "Warn everybody",
    lead: "A mail without links goes to everybody who may get the same thing. So that no rumour spreads, a source is needed.",
    subject: "Subject",
    subjectHint: "What is going round, in a few words. Example: text messages about a missed parcel",
    words: "Words",
    wordsHint: "What arrives, what is odd about it, what to do. About three lines.",
    source: "Address of the primary source",
    sourceHint: "Police, IPA, the Council of Anti-Phishing, the firm’s own announcement. No social networks.",
    observation: "Or what was seen in our company",
    observationHint:
      "Only what you saw yourselves. Example: three people got it on 23 November; the subject was …",
    submit: (count: number) => `Send to ${count}`,
    "source-or-observation": "Please give the address of a primary source, or say what was seen here.",
    "link-inside":
      "Subject and words cannot hold links or addresses, so that nobody gets used to opening links from mails.",
    sent: (count: number) => `Put ${count} mails into the outbox.`,
    nobody: "There is nobody to send it to. Please enter mail addresses in the register of people.",
    sourceLink: (host: string) => `Source: ${host}`,
    history: "Warnings sent",
    sentTo: (count: number) => `to ${count}`,
  },
});
