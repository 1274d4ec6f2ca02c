// The public windows of a bad day. Numbers and hours carry the day on which we last looked; each can be edited.
import type { Source } from "../source.ts";
import { type ContactWindow, officeHours, readSpan } from "./window.ts";

const seen = (url: string): Source => ({
  url,
  checkedOn: "2026-11-23",
  confidence: "official",
  verified: true,
});
const told = (url: string): Source => ({
  url,
  checkedOn: "2026-11-23",
  confidence: "secondary",
  verified: false,
});
const guess = (url: string): Source => ({
  url,
  checkedOn: "2026-11-23",
  confidence: "unconfirmed",
  verified: false,
});

const police: readonly ContactWindow[] = [
  {
    id: "emergency",
    name: { ja: "110番（警察・緊急）", en: "110 (police, emergency)" },
    phone: "110",
    audience: "both",
    hours: { kind: "always" },
    takes: {
      ja: "命や身体に危険があるとき、今まさに犯罪が起きているとき。",
      en: "Danger to life or limb, or a crime happening right now.",
    },
    refuses: { ja: "急ぎでない相談は #9110 へ。", en: "What can wait goes to #9110." },
    source: seen("https://www.npa.go.jp/bureau/cyber/soudan.html"),
  },
  {
    id: "police-online",
    name: {
      ja: "警察庁 サイバー事案に関する相談窓口",
      en: "National Police Agency, cyber incidents (online)",
    },
    url: "https://www.npa.go.jp/bureau/cyber/soudan.html",
    audience: "both",
    hours: { kind: "written" },
    takes: {
      ja: "全国共通のオンラインの通報・相談・情報提供。都道府県警察の連絡先の一覧もここにあります。",
      en: "Reports, questions and information online from anywhere in Japan; also the list of prefectural police desks.",
    },
    refuses: {
      ja: "命にかかわるときは110番、被害届は最寄りの警察署へ。",
      en: "Danger to life: 110. A formal report of damage: the nearest police station.",
    },
    source: seen("https://www.npa.go.jp/bureau/cyber/soudan.html"),
  },
  {
    id: "police-consultation",
    name: { ja: "警察相談専用電話 #9110", en: "Police consultation line #9110" },
    phone: "#9110",
    audience: "both",
    hours: officeHours("8:30-17:15"),
    takes: {
      ja: "急ぎでない相談。かけた場所の都道府県警察につながります。時間は県によりちがいます。",
      en: "Questions that can wait; reaches the police of the prefecture you call from. Hours differ by prefecture.",
    },
    refuses: { ja: "今起きている犯罪や危険は110番へ。", en: "A crime or danger right now goes to 110." },
    source: guess("https://www.npa.go.jp/bureau/cyber/soudan.html"),
  },
  {
    id: "police-tokyo",
    name: {
      ja: "警視庁 サイバー犯罪対策課",
      en: "Metropolitan Police Department, Cybercrime Control Division",
    },
    phone: "03-5805-1731",
    audience: "both",
    prefecture: "13",
    hours: officeHours("8:30-17:15"),
    takes: { ja: "東京都内のサイバー犯罪の相談。", en: "Cybercrime in Tokyo." },
    source: told("https://www.npa.go.jp/bureau/cyber/soudan.html"),
  },
];

const technical: readonly ContactWindow[] = [
  {
    id: "ipa-company",
    name: {
      ja: "IPA 企業組織向けサイバーセキュリティ相談窓口",
      en: "IPA, cyber security desk for organisations",
    },
    mail: "cs-support@ipa.go.jp",
    url: "https://www.ipa.go.jp/security/support/soudan.html",
    audience: "company",
    hours: { kind: "written" },
    takes: {
      ja: "会社や団体の、事故の初動、標的型の攻撃、一般の相談、脅威の情報提供。",
      en: "First steps in an incident, targeted attacks, general questions and reports of threats from organisations.",
    },
    refuses: { ja: "機器の調査や解析はしません。", en: "Does not examine or analyse devices." },
    source: seen("https://www.ipa.go.jp/security/support/soudan.html"),
  },
  {
    id: "ipa-person",
    name: {
      ja: "IPA 情報セキュリティ安心相談窓口（個人向け）",
      en: "IPA, information security desk for individuals",
    },
    phone: "03-5978-7509",
    fax: "03-5978-7518",
    mail: "anshin@ipa.go.jp",
    address: {
      ja: "〒113-6591 東京都文京区本駒込2-28-8 文京グリーンコートセンターオフィス18階",
      en: "Bunkyo Green Court Center Office 18F, 2-28-8 Honkomagome, Bunkyo-ku, Tokyo 113-6591",
    },
    audience: "person",
    hours: officeHours("10:00-12:00", "13:30-17:00"),
    takes: {
      ja: "個人の、ウイルス・不正ログイン・偽の警告などの一般的な相談。",
      en: "General questions of individuals: viruses, stolen logins, fake warnings.",
    },
    refuses: {
      ja: "受けないことが九つあります（下の表）。会社の相談は企業組織向けの窓口へ。",
      en: "There are nine things it does not take (table below); companies use the desk for organisations.",
    },
    source: seen("https://www.ipa.go.jp/security/anshin/about.html"),
  },
  {
    id: "ipa-notification",
    name: {
      ja: "IPA コンピュータウイルス・不正アクセスに関する届出",
      en: "IPA, notification of viruses and unauthorised access",
    },
    url: "https://www.ipa.go.jp/security/todokede/crack-virus/about.html",
    audience: "both",
    hours: { kind: "written" },
    takes: {
      ja: "ウイルスや不正アクセスの届出。任意で、同じ被害を防ぐ助けになります。",
      en: "Voluntary notifications, which help others to avoid the same.",
    },
    refuses: {
      ja: "相談の返事は来ません。相談は別の窓口へ。",
      en: "It gives no advice; questions go to the other desks.",
    },
    source: seen("https://www.ipa.go.jp/security/todokede/crack-virus/about.html"),
  },
  {
    id: "jpcert",
    name: { ja: "JPCERT/CC インシデント対応依頼", en: "JPCERT/CC, incident response" },
    phone: "03-6271-8901",
    mail: "info@jpcert.or.jp",
    url: "https://www.jpcert.or.jp/form/",
    audience: "company",
    hours: { kind: "written" },
    takes: {
      ja: "攻撃元への連絡の調整、フィッシングサイトの停止、初動の助言。日時の入った記録を添えます。",
      en: "Contact with the source of an attack, taking phishing sites down, first advice; send logs with times.",
    },
    refuses: { ja: "暗号の解除や復旧の作業はしません。", en: "Does not decrypt or restore." },
    source: guess("https://www.jpcert.or.jp/form/"),
  },
  {
    id: "jnsa",
    name: { ja: "JNSA サイバーインシデント緊急対応企業一覧", en: "JNSA, list of emergency response firms" },
    url: "https://www.jnsa.org/emergency_response/",
    audience: "company",
    hours: { kind: "written" },
    takes: {
      ja: "機器の調査・解析・復旧を頼める会社の一覧。有料です。",
      en: "Firms that examine, analyse and restore, for a fee.",
    },
    source: told("https://www.jnsa.org/emergency_response/"),
  },
  {
    id: "otasuketai",
    name: { ja: "サイバーセキュリティお助け隊サービス", en: "Cyber security help-team service" },
    url: "https://www.ipa.go.jp/security/otasuketai-pr/",
    audience: "company",
    hours: { kind: "written" },
    takes: {
      ja: "見守り・駆け付け・保険がセットの中小企業向けサービス。有料の契約です。",
      en: "Watching, on-site help and insurance for small companies, by paid contract.",
    },
    source: guess("https://www.ipa.go.jp/security/otasuketai-pr/"),
  },
  {
    id: "tokyo-sme",
    name: {
      ja: "東京都 中小企業サイバーセキュリティ相談窓口",
      en: "Tokyo, cyber security desk for small companies",
    },
    phone: "03-5320-4773",
    audience: "company",
    prefecture: "13",
    hours: officeHours("9:00-12:00", "13:00-17:00"),
    takes: {
      ja: "都内の中小企業のサイバーセキュリティの相談。",
      en: "Questions of small companies in Tokyo.",
    },
    source: told("https://www.ipa.go.jp/security/support/soudan.html"),
  },
];

const data: readonly ContactWindow[] = [
  {
    id: "ppc-report",
    name: {
      ja: "個人情報保護委員会 漏えい等報告",
      en: "Personal Information Protection Commission, leak reports",
    },
    url: "https://www.ppc.go.jp/personalinfo/legal/leakAction/",
    audience: "company",
    hours: { kind: "written" },
    takes: {
      ja: "個人データの漏えい等の報告。Webフォームで行います。業種により所管の大臣あてになります。",
      en: "Reports of leaks of personal data, by web form; in some industries the minister in charge.",
    },
    source: seen("https://www.ppc.go.jp/personalinfo/legal/leakAction/"),
  },
  {
    id: "ppc-dial",
    name: {
      ja: "個人情報保護委員会 個人情報保護法相談ダイヤル",
      en: "Personal Information Protection Commission, questions by phone",
    },
    phone: "03-6457-9849",
    audience: "both",
    hours: officeHours("9:30-17:30"),
    takes: { ja: "個人情報保護法の読み方、苦情。", en: "What the Act means, and complaints." },
    refuses: {
      ja: "漏えい等の報告は電話ではなくWebフォームへ。",
      en: "Leaks are reported by web form, not by phone.",
    },
    source: told("https://www.ppc.go.jp/personalinfo/legal/leakAction/"),
  },
];

const others: readonly ContactWindow[] = [
  {
    id: "consumer-188",
    name: { ja: "消費者ホットライン 188", en: "Consumer Hotline 188" },
    phone: "188",
    audience: "person",
    hours: { kind: "unknown" },
    takes: {
      ja: "個人の契約や支払いのトラブル。近くの消費生活センターにつながります。",
      en: "Trouble of consumers with contracts and payments; reaches the nearest centre.",
    },
    refuses: { ja: "会社どうしの取引は対象になりません。", en: "Does not take business between companies." },
    source: seen("https://www.kokusen.go.jp/"),
  },
  {
    id: "kokusen",
    name: { ja: "国民生活センター", en: "National Consumer Affairs Center" },
    url: "https://www.kokusen.go.jp/",
    audience: "person",
    hours: { kind: "written" },
    takes: { ja: "個人の消費生活のトラブル。", en: "Trouble of consumers." },
    source: seen("https://www.kokusen.go.jp/"),
  },
  {
    id: "houterasu",
    name: { ja: "法テラス・サポートダイヤル", en: "Houterasu (Japan Legal Support Center)" },
    phone: "0570-078374",
    url: "https://www.houterasu.or.jp/",
    audience: "both",
    hours: {
      kind: "weekly",
      spans: [
        { days: [1, 2, 3, 4, 5], ...readSpan("9:00-21:00") },
        { days: [6], ...readSpan("9:00-17:00") },
      ],
      closedOnHolidays: true,
      closedAtYearEnd: true,
    },
    takes: { ja: "法律のトラブルの案内。", en: "Guidance in legal trouble." },
    source: guess("https://www.houterasu.or.jp/"),
  },
  {
    id: "harmful",
    name: { ja: "違法・有害情報相談センター", en: "Illegal and Harmful Information Consultation Center" },
    url: "https://ihaho.jp/",
    audience: "both",
    hours: { kind: "written" },
    takes: {
      ja: "悪口や無断公開など、書き込みを消したいときの相談。",
      en: "Having slander or things published without leave removed.",
    },
    source: seen("https://ihaho.jp/"),
  },
  {
    id: "accs",
    name: {
      ja: "コンピュータソフトウェア著作権協会（ACCS）",
      en: "Association of Copyright for Computer Software (ACCS)",
    },
    url: "https://www2.accsjp.or.jp/piracy/",
    audience: "both",
    hours: { kind: "written" },
    takes: { ja: "ソフトなどの不正コピーの情報提供。", en: "Reports of pirated software." },
    source: seen("https://www2.accsjp.or.jp/piracy/"),
  },
  {
    id: "hotline",
    name: { ja: "インターネット・ホットラインセンター", en: "Internet Hotline Center" },
    url: "https://www.internethotline.jp/",
    audience: "both",
    hours: { kind: "written" },
    takes: { ja: "ネット上の違法な情報の通報。", en: "Reports of illegal content on the net." },
    source: seen("https://www.internethotline.jp/"),
  },
  {
    id: "spam",
    name: { ja: "迷惑メール相談センター", en: "Anti-Spam Consultation Center" },
    url: "https://www.dekyo.or.jp/soudan/ihan/",
    audience: "both",
    hours: { kind: "written" },
    takes: { ja: "迷惑メールの情報提供と相談。", en: "Spam: reports and questions." },
    source: seen("https://www.dekyo.or.jp/soudan/ihan/"),
  },
  {
    id: "antiphishing",
    name: { ja: "フィッシング対策協議会", en: "Council of Anti-Phishing Japan" },
    mail: "info@antiphishing.jp",
    url: "https://www.antiphishing.jp/registration.html",
    audience: "both",
    hours: { kind: "written" },
    takes: { ja: "フィッシングの報告。", en: "Reports of phishing." },
    refuses: {
      ja: "お金や情報をとられた被害の相談は警察へ。",
      en: "If money or data was taken, ask the police.",
    },
    source: told("https://www.antiphishing.jp/registration.html"),
  },
];

/** Every shipped window, the police first. */
export const contactWindows: readonly ContactWindow[] = [...police, ...technical, ...data, ...others];
