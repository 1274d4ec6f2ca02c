// Terms that begin with た–ど.
import type { Term } from "./term.ts";

export const termsOfTa: readonly Term[] = [
  {
    id: "multi-factor",
    term: "多要素認証",
    reading: "たようそにんしょう",
    english: "Multi-factor sign-in",
    also: {
      ja: ["二要素認証", "2要素認証", "MFA"],
      en: ["multi-factor authentication", "MFA", "second factor", "two-factor"],
    },
    easy: "{違|ちが}う{種類|しゅるい}の{鍵|かぎ}を2つ{以上|いじょう}{使|つか}って{入|はい}ることです。{知|し}っていること、{持|も}っている{物|もの}、{体|からだ}の3{種類|しゅるい}があります。",
    explanation: {
      ja: "知っているもの(パスワード)・持っているもの(スマホや鍵)・本人の体(指紋など)のうち、2種類以上で確かめる方法です。パスワードを盗まれただけでは入られません。",
      en: "Signing in with two or more of: something you know, something you have, something you are. A stolen password alone no longer opens the door.",
    },
    seeAlso: ["two-step", "passkey", "totp", "biometrics"],
  },
  {
    id: "machine-in-the-middle",
    term: "中間者攻撃",
    reading: "ちゅうかんしゃこうげき",
    english: "Man-in-the-middle attack",
    also: { en: ["man-in-the-middle", "machine-in-the-middle"] },
    easy: "{二人|ふたり}の{話|はなし}の{間|あいだ}に{入|はい}り、こっそり{聞|き}いたり{変|か}えたりすることです。{偽|にせ}のサイトが{間|あいだ}に{入|はい}ることもあります。",
    explanation: {
      ja: "通信の間に割り込んで、のぞいたり書き換えたりする攻撃です。偽サイトがその場で本物へ中継し、確認番号まで盗む手口もあります。",
      en: "Stepping between two sides to read or change what they send. A fake site may pass everything on to the real one and steal even the code.",
    },
    seeAlso: ["phishing", "passkey", "encryption"],
  },
  {
    id: "ddos",
    term: "DDoS攻撃",
    reading: "でぃーどすこうげき",
    english: "DDoS attack",
    also: {
      ja: ["DDoS", "分散型サービス妨害攻撃"],
      en: ["DDoS", "distributed denial of service"],
    },
    easy: "たくさんの{機械|きかい}から{一度|いちど}に{話|はな}しかけて、{動|うご}けなくすることです。お{店|みせ}に{人|ひと}が{集|あつ}まり、{入|はい}れなくなるのと{似|に}ています。",
    explanation: {
      ja: "乗っ取った多数の機器から大量の通信を送り、サイトやサービスを使えなくする攻撃です。回線の事業者やCDNに頼んで受け止めます。",
      en: "A flood of traffic from many hijacked devices that makes a site or service unusable. Carriers and CDNs can absorb it.",
    },
    seeAlso: ["botnet", "cdn", "stepping-stone"],
  },
  {
    id: "dkim",
    term: "DKIM",
    reading: "でぃーきむ",
    english: "DKIM (DomainKeys Identified Mail)",
    easy: "メールに{付|つ}ける{印|しるし}です。{途中|とちゅう}で{書|か}きかえられると、{印|しるし}が{合|あ}わなくなります。",
    explanation: {
      ja: "送るメールに電子署名を付け、受け取る側がDNSの公開鍵で確かめる仕組みです。送り主のドメインと、途中で変えられていないことがわかります。",
      en: "A digital signature on outgoing mail, checked with a public key in the DNS. It shows the sending domain and that nothing was changed.",
    },
    seeAlso: ["spf", "dmarc", "public-key"],
  },
  {
    id: "dns",
    term: "DNS",
    reading: "でぃーえぬえす",
    english: "DNS (domain name system)",
    easy: "インターネットの{電話帳|でんわちょう}です。{名前|なまえ}から、{相手|あいて}のコンピューターの{番号|ばんごう}を{調|しら}べます。",
    explanation: {
      ja: "example.co.jpのような名前を、機器の番号(IPアドレス)に直す仕組みです。設定を書き換えられると、メールやサイトごと奪われます。",
      en: "The system that turns names such as example.co.jp into numbers of machines. Whoever changes its settings takes over mail and site.",
    },
    seeAlso: ["domain", "spf", "cdn"],
  },
  {
    id: "dmarc",
    term: "DMARC",
    reading: "でぃーまーく",
    english: "DMARC",
    easy: "{偽物|にせもの}のメールをどうするかを、メールを{受|う}け{取|と}る{人|ひと}に{頼|たの}むしくみです。「{捨|す}ててください」とも{頼|たの}めます。",
    explanation: {
      ja: "SPFとDKIMで確かめられなかったメールを、受け取る側にどう扱ってほしいか(そのまま・隔離・拒否)をDNSに書いておく仕組みです。結果の報告も届きます。",
      en: "A line in the DNS that tells receivers what to do with mail that fails SPF and DKIM: nothing, set aside, or refuse. Reports come back.",
    },
    seeAlso: ["spf", "dkim", "spoofing"],
  },
  {
    id: "totp",
    term: "TOTP",
    reading: "てぃーおーてぃーぴー",
    english: "TOTP (time-based one-time password)",
    also: {
      ja: ["認証アプリ", "ワンタイムパスワード"],
      en: ["authenticator app", "one-time password"],
    },
    easy: "スマホのアプリに{出|で}る、30{秒|びょう}ほどで{変|か}わる6{桁|けた}の{番号|ばんごう}です。{電波|でんぱ}がなくても{出|で}ます。",
    explanation: {
      ja: "認証アプリが時刻をもとに作る、約30秒ごとに変わる使い捨ての番号です。SMSと違って番号を奪われにくい反面、偽サイトに入力すると盗まれます。",
      en: "A code from an authenticator app that changes about every 30 seconds. Harder to intercept than SMS, but it can be typed into a fake site.",
    },
    seeAlso: ["multi-factor", "passkey", "sim-hijack"],
  },
  {
    id: "telework",
    term: "テレワーク",
    reading: "てれわーく",
    english: "Remote work",
    also: { ja: ["リモートワーク", "在宅勤務"], en: ["telework", "working from home"] },
    easy: "{会社|かいしゃ}の{外|そと}で{仕事|しごと}をすることです。{家|いえ}のWi-Fiやのぞき{見|み}に{気|き}をつけます。",
    explanation: {
      ja: "自宅や外出先で仕事をすることです。使ってよい機器・つなぎ方・紛失時の連絡先を先に決めておきます。",
      en: "Working at home or on the way. Settle beforehand which devices, how to connect, and whom to call when something is lost.",
    },
    seeAlso: ["vpn", "byod", "remote-desktop"],
  },
  {
    id: "domain",
    term: "ドメイン",
    reading: "どめいん",
    english: "Domain",
    also: { ja: ["ドメイン名"], en: ["domain name"] },
    easy: "インターネットの{中|なか}の{会社|かいしゃ}の{名前|なまえ}です。メールの@より{後|うし}ろの{所|ところ}です。{期限|きげん}が{切|き}れると、{他|ほか}の{人|ひと}に{取|と}られます。",
    explanation: {
      ja: "example.co.jpのような、インターネット上の名前です。更新を忘れると他人に取られ、偽メールや偽サイトに使われます。似た名前にも注意します。",
      en: "A name on the internet such as example.co.jp. If renewal is forgotten somebody else may take it for fake mail and sites. Watch for look-alikes too.",
    },
    seeAlso: ["dns", "dmarc", "phishing"],
  },
];
