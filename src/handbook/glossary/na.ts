// Terms that begin with な–の.
import type { Term } from "./term.ts";

export const termsOfNa: readonly Term[] = [
  {
    id: "nas",
    term: "NAS",
    reading: "なす",
    english: "NAS (network storage)",
    also: { en: ["network storage"] },
    easy: "{会社|かいしゃ}のみんなで{使|つか}う、データの{箱|はこ}です。いつもつながっているので、{別|べつ}の{控|ひか}えも{作|つく}ります。",
    explanation: {
      ja: "社内のネットワークにつなぐ共有の保存装置です。つないだままの控えはランサムウェアに一緒に壊されるため、切り離した複製も作ります。",
      en: "A shared storage device on the office network. Always connected, it can be lost to ransomware with everything else, so keep another copy apart.",
    },
    seeAlso: ["backup", "firmware", "ransomware"],
  },
  {
    id: "spoofing",
    term: "なりすまし",
    reading: "なりすまし",
    english: "Impersonation",
    also: { ja: ["なりすましメール"], en: ["spoofing", "spoofed"] },
    easy: "{他|ほか}の{人|ひと}のふりをすることです。メールの{名前|なまえ}は{誰|だれ}でも{書|か}けます。{知|し}っている{電話番号|でんわばんごう}で{確|たし}かめます。",
    explanation: {
      ja: "他人や他社のふりをすることです。メールの差出人の表示は自由に書けるため、SPF・DKIM・DMARCの結果と、別の手段での確認で見分けます。",
      en: "Pretending to be somebody else. Anybody can write any sender's name, so look at SPF, DKIM and DMARC, and ask by another channel.",
    },
    seeAlso: ["phishing", "dmarc", "bec"],
  },
  {
    id: "fake-president",
    term: "ニセ社長詐欺",
    reading: "にせしゃちょうさぎ",
    english: "Fake-president fraud",
    also: { ja: ["ニセ社長"], en: ["fake president", "CEO fraud"] },
    easy: "{社長|しゃちょう}のふりをしてメールを{送|おく}り、お{金|かね}を{払|はら}わせる{手口|てぐち}です。{急|いそ}がされても、{本人|ほんにん}に{電話|でんわ}で{聞|き}きます。",
    explanation: {
      ja: "社長を名乗るメールから社外のチャットのグループへ誘い、急ぎの送金をさせる手口です。どれほど急でも、登録済みの番号に電話し、二人で確かめてから払います。",
      en: "Mail in the owner's name draws staff into a chat group and asks for an urgent payment. However urgent, call the known number and let two people decide.",
    },
    seeAlso: ["bec", "spoofing", "voice-phishing"],
  },
  {
    id: "two-step",
    term: "二段階認証",
    reading: "にだんかいにんしょう",
    english: "Two-step sign-in",
    also: { ja: ["2段階認証"], en: ["two-step verification"] },
    easy: "2{回|かい}{確|たし}かめてから{入|はい}ることです。2{回|かい}とも{同|おな}じ{種類|しゅるい}の{鍵|かぎ}なら、あまり{強|つよ}くなりません。",
    explanation: {
      ja: "確認を2回に分けて行う方法です。パスワードと秘密の質問のように同じ種類を重ねただけでは、多要素認証にはなりません。",
      en: "Checking twice before letting somebody in. Two of the same kind, such as a password and a secret question, do not make it multi-factor.",
    },
    seeAlso: ["multi-factor", "totp", "passkey"],
  },
];
