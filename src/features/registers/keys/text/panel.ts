/** The words around the judge of keys, and what is odd about a key. */
import { words } from "#src/text/words.ts";

export const text = words({
  ja: {
    title: "この鍵の種類と長さ",
    kindIs: (name: string) => `「${name}」の基準で見ます`,
    longEnough: "長さは足りています",
    tooShort: (needed: string) => `${needed}文字以上にしてください`,
    notKnown: "まだわかりません",
    pinGood: "暗証番号の決まりを満たしています",
    pinBad: "暗証番号の決まりに足りません",
    pinRule: "暗証番号でよい条件",
    pinLonger: "6桁以上にすると、さらに見つかりにくくなります。",
    ask: "これに答えると種類が決まります",
    table: "種類ごとの最低の長さ",
    tableLead: "でたらめに作った場合です。人が考えた言葉は、同じ長さでも弱くなります。",
    alphabet: "使う文字",
    characters: (count: string) => `${count}文字`,
    assumed: (perSecond: string, years: string) => `毎秒${perSecond}回試されて${years}年もつ長さ`,
    lostContent:
      "漏れた暗号の鍵は、変えても、持ち出されたファイルは守れません。中身が読まれたものとして動いてください。",
  },
  en: {
    title: "Kind and length of this key",
    kindIs: (name: string) => `Held to the standard of: ${name}`,
    longEnough: "Long enough",
    tooShort: (needed: string) => `Make it ${needed} characters or more`,
    notKnown: "Not known yet",
    pinGood: "Meets the rule for PINs",
    pinBad: "Falls short of the rule for PINs",
    pinRule: "When a PIN will do",
    pinLonger: "With six digits or more it is harder still to hit.",
    ask: "An answer to this settles the kind",
    table: "Least length by kind",
    tableLead: "For keys drawn at random. Words that a person thought of are weaker than their length.",
    alphabet: "Characters used",
    characters: (count: string) => `${count} characters`,
    assumed: (perSecond: string, years: string) => `Holds ${years} years against ${perSecond} tries a second`,
    lostContent:
      "Changing a leaked encryption key does not protect files that were taken. Act as if they had been read.",
  },
});

export const findingWords = {
  tooShort: {
    words: {
      ja: "この種類の鍵としては短すぎます。下の表の長さに変えてください（10分）。",
      en: "Too short for its kind. Change it to the length in the table below: ten minutes.",
    },
    brief: { ja: "短い", en: "Too short" },
  },
  leaked: {
    words: {
      ja: "漏れたおそれがあります。今日変えて、その鍵で守っていたものも漏れたとみて動いてください。",
      en: "It may have leaked. Change it today, and treat what it protected as leaked too.",
    },
    brief: { ja: "漏れたおそれ", en: "May have leaked" },
  },
  guessable: {
    words: {
      ja: "推測できる番号や言葉です。今日、別のものに変えてください（5分）。",
      en: "It can be guessed. Choose another one today: five minutes.",
    },
    brief: { ja: "推測できる", en: "Guessable" },
  },
  holderLeft: {
    words: {
      ja: "持っている人が退職しています。返してもらうか、錠や番号を変えてください。",
      en: "Its holder has left. Take it back, or change the lock or the code.",
    },
    brief: { ja: "退職者が所持", en: "Held by a leaver" },
  },
  ownerLeft: {
    words: {
      ja: "管理する人が退職しています。別の人に替えてください。",
      en: "Whoever answers for it has left. Name somebody else.",
    },
    brief: { ja: "管理者が退職", en: "Owner has left" },
  },
  sealBroken: {
    words: {
      ja: "封が破れています。使った人と理由を調べ、鍵を変えて封をし直してください。",
      en: "The seal is broken. Find out who used it and why, change the key and seal it anew.",
    },
    brief: { ja: "封が破れた", en: "Seal broken" },
  },
  sealOld: {
    words: {
      ja: "封をした後に、開けたか変えたかしています。新しい鍵で封をし直してください（10分）。",
      en: "It was opened or changed after it was sealed. Seal the new one: ten minutes.",
    },
    brief: { ja: "封が古い", en: "Seal out of date" },
  },
  oneHolder: {
    words: {
      ja: "知っているのが1人だけで、封もありません。もう1人に伝えるか、封をして預けてください。",
      en: "One person alone knows it and nothing is sealed. Share it with a second, or seal it.",
    },
    brief: { ja: "1人だけ", en: "One person only" },
  },
  notCounted: {
    words: {
      ja: "半年以上、実物を見ていません。持っている人に見せてもらってください（2分）。",
      en: "Nobody has seen it for half a year. Have its holder show it: two minutes.",
    },
    brief: { ja: "棚卸しがまだ", en: "Not counted" },
  },
  otherKind: {
    words: {
      ja: "ログインのように見えますが、暗号の鍵の長さが要ります。",
      en: "It looks like a login, but needs the length of an encryption key.",
    },
    brief: { ja: "暗号の鍵の基準", en: "Held to key length" },
  },
} as const;
