// Terms that begin with か–ご.
import type { Term } from "./term.ts";

export const termsOfKa: readonly Term[] = [
  {
    id: "cloud",
    term: "クラウド",
    reading: "くらうど",
    english: "Cloud service",
    also: { ja: ["クラウドサービス"], en: ["cloud"] },
    easy: "インターネットの{向|む}こうにあるコンピューターを{借|か}りて{使|つか}うことです。{設定|せってい}を{間違|まちが}えると、{誰|だれ}でも{見|み}られてしまいます。",
    explanation: {
      ja: "メール・ファイル置き場・会計などを、インターネット越しに借りて使うサービスです。土台は事業者が守りますが、共有の設定やアカウントは使う側が守ります。",
      en: "Mail, storage, accounting and so on rented over the internet. The provider looks after the base, you look after sharing settings and accounts.",
    },
    seeAlso: ["shadow-it", "access-right", "multi-factor"],
  },
  {
    id: "public-key",
    term: "公開鍵",
    reading: "こうかいかぎ",
    english: "Public key",
    also: { ja: ["公開鍵暗号"] },
    easy: "みんなに{見|み}せてよい{鍵|かぎ}です。この{鍵|かぎ}で{閉|し}めた{箱|はこ}は、{自分|じぶん}だけが{持|も}つ{別|べつ}の{鍵|かぎ}で{開|あ}けます。",
    explanation: {
      ja: "公開してよい鍵と、自分だけが持つ秘密の鍵を組にして使う暗号の、公開する側の鍵です。パスキーやWebの暗号通信の土台です。",
      en: "Of a pair of keys, the one that may be shown to everybody; the other stays secret. Passkeys and encrypted websites rest on such pairs.",
    },
    seeAlso: ["passkey", "encryption-key", "encryption"],
  },
  {
    id: "personal-data",
    term: "個人情報",
    reading: "こじんじょうほう",
    english: "Personal data",
    also: { ja: ["個人データ"], en: ["personal information"] },
    easy: "{誰|だれ}のことかがわかる{情報|じょうほう}です。{名前|なまえ}や{顔|かお}の{写真|しゃしん}などがあります。{集|あつ}めた{会社|かいしゃ}は、{大切|たいせつ}に{守|まも}ります。",
    explanation: {
      ja: "生きている個人を見分けられる情報です。使う目的を決めて知らせ、安全に管理し、決まった場合に漏えいしたら個人情報保護委員会へ報告します。",
      en: "Information by which a living person can be told apart. Its purpose is settled and made known, it is kept safely, and certain leaks are reported to the authority.",
    },
    seeAlso: ["special-care-data", "processor", "p-mark"],
  },
  {
    id: "five-w-one-h",
    term: "5W1H",
    reading: "ごだぶりゅーいちえいち",
    english: "Five Ws and one H",
    also: { en: ["5W1H"] },
    easy: "いつ、どこで、{誰|だれ}が、{何|なに}を、なぜ、どうしたかの6つです。{困|こま}ったとき、{紙|かみ}にこの6つを{書|か}きます。",
    explanation: {
      ja: "いつ・どこで・誰が・何を・なぜ・どのように、の6つです。事故のときは、使っている機器とは別の紙に、この順で時刻とともに書き留めます。",
      en: "When, where, who, what, why and how. In an incident, write these down with times, on paper and not on the affected device.",
    },
    seeAlso: ["incident", "first-steps", "audit-trail"],
  },
];
