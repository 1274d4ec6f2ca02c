// The ten checks of the Personal Information Protection Commission's simple lesson: numbers, groups, pages and
// exceptions are the commission's, the sentences ours.
import type { Both } from "#src/text/words.ts";
import type { Source } from "../source.ts";

export type PersonalDataGroup = "use" | "keeping" | "providing" | "requests";

export type PersonalDataItem = {
  readonly number: number;
  readonly group: PersonalDataGroup;
  readonly name: Both;
  readonly question: Both;
  /** What to look at. */
  readonly point: Both;
  /** When the item asks for nothing. */
  readonly exceptions: readonly Both[];
  /** Pages of the simple lesson, both ends included. */
  readonly pages: { readonly from: number; readonly to: number };
};

export const personalDataGroups: Readonly<Record<PersonalDataGroup, Both>> = {
  use: { ja: "取得・利用", en: "Collecting and using" },
  keeping: { ja: "保管・管理", en: "Keeping" },
  providing: { ja: "提供", en: "Passing on" },
  requests: { ja: "開示請求等", en: "Requests by the person" },
};

/** Being asked under a law, and handing over to a contractor: neither needs consent or a record. */
const byLaw: Both = {
  ja: "法令にもとづくとき(警察や裁判所からの照会など)",
  en: "Where a law asks for it, as in an inquiry by the police or a court",
};
const entrusted: Both = {
  ja: "仕事を委託するために渡すとき",
  en: "Where data is handed to a contractor for the work entrusted",
};

export const personalDataItems: readonly PersonalDataItem[] = [
  {
    number: 1,
    group: "use",
    name: { ja: "利用目的", en: "Purpose" },
    question: { ja: "何のために使うかを決めていますか?", en: "Is it settled what the data is used for?" },
    point: {
      ja: "具体的に書きます。○「新商品のご案内の送付のため」 ×「当社の事業のため」",
      en: "Be specific: “to send news of new products”, not “for our business”",
    },
    exceptions: [],
    pages: { from: 3, to: 3 },
  },
  {
    number: 2,
    group: "use",
    name: { ja: "通知・公表", en: "Telling people" },
    question: {
      ja: "その目的を本人に知らせるか、公表していますか?",
      en: "Is the purpose told to the person, or published?",
    },
    point: {
      ja: "ホームページや申込書に目的を載せておきます。",
      en: "Put the purpose on the website or the application form.",
    },
    exceptions: [
      {
        ja: "受け取ったときの様子から目的が明らかなとき",
        en: "Where the purpose is plain from how the data was given",
      },
    ],
    pages: { from: 3, to: 3 },
  },
  {
    number: 3,
    group: "keeping",
    name: { ja: "組織的安全管理措置", en: "Rules and a person in charge" },
    question: {
      ja: "取扱いのルールと責任者を決めていますか?",
      en: "Are rules and a person in charge settled?",
    },
    point: {
      ja: "どこに保管するか、漏れたときに社内の誰へ知らせるかまで決めます。",
      en: "Settle where it is kept, and whom inside the company to tell of a leak.",
    },
    exceptions: [],
    pages: { from: 4, to: 6 },
  },
  {
    number: 4,
    group: "keeping",
    name: { ja: "人的安全管理措置・従業者監督", en: "Teaching and watching over staff" },
    question: { ja: "社員に取扱いを教えていますか?", en: "Is staff taught how to handle it?" },
    point: {
      ja: "保管場所などの決まりが、実際に伝わっているかを見ます。",
      en: "See whether the rules, such as where things are kept, have really arrived.",
    },
    exceptions: [],
    pages: { from: 4, to: 6 },
  },
  {
    number: 5,
    group: "keeping",
    name: { ja: "物理的安全管理措置", en: "Paper and media" },
    question: {
      ja: "書類や媒体を、誰でも見られる所や盗まれやすい所に置いたままにしていませんか?",
      en: "Are paper and media kept from where anybody could see or take them?",
    },
    point: {
      ja: "要らなくなったものは、復元できないように捨てます。",
      en: "What is no longer needed is destroyed beyond recovery.",
    },
    exceptions: [],
    pages: { from: 4, to: 6 },
  },
  {
    number: 6,
    group: "keeping",
    name: { ja: "技術的安全管理措置", en: "Computers" },
    question: {
      ja: "扱うパソコンに対策ソフトを入れ、最新にしていますか?",
      en: "Do the computers that hold it have protection software, kept up to date?",
    },
    point: {
      ja: "ログインのパスワードや、ファイルのパスワードも使います。",
      en: "Use passwords for signing in, and for files too.",
    },
    exceptions: [],
    pages: { from: 4, to: 6 },
  },
  {
    number: 7,
    group: "keeping",
    name: { ja: "委託先の監督", en: "Contractors" },
    question: {
      ja: "委託する相手に、契約などできちんとした管理を求めていますか?",
      en: "Are contractors bound, by contract for example, to handle it properly?",
    },
    point: {
      ja: "預けた先でも、自社と同じように守られるようにします。",
      en: "What is entrusted must be protected there as it is with you.",
    },
    exceptions: [],
    pages: { from: 4, to: 6 },
  },
  {
    number: 8,
    group: "providing",
    name: { ja: "第三者提供の同意", en: "Consent to passing on" },
    question: {
      ja: "本人以外に渡すとき、本人の同意を取っていますか?",
      en: "Does the person agree before data is passed to others?",
    },
    point: {
      ja: "渡す前に、どこへ何を渡すかを本人に示します。",
      en: "Before passing it on, say to whom and what.",
    },
    exceptions: [byLaw, entrusted],
    pages: { from: 7, to: 8 },
  },
  {
    number: 9,
    group: "providing",
    name: { ja: "提供・受領の記録", en: "Record of passing on and receiving" },
    question: {
      ja: "渡したとき・受け取ったときに、相手と年月日などを書き残していますか?",
      en: "Are the other party, the day and so on written down when data is passed on or received?",
    },
    point: {
      ja: "渡す側だけでなく、受け取る側にも記録が要ります。",
      en: "Not only the giver, the receiver keeps a record too.",
    },
    exceptions: [byLaw, entrusted],
    pages: { from: 7, to: 8 },
  },
  {
    number: 10,
    group: "requests",
    name: { ja: "開示・訂正への対応", en: "Requests to see or correct" },
    question: {
      ja: "見せてほしい、直してほしいという求めに応じていますか?",
      en: "Are requests to see or correct one's data answered?",
    },
    point: { ja: "受け付ける人を決めておきます。", en: "Settle who takes such requests." },
    exceptions: [],
    pages: { from: 9, to: 10 },
  },
];

export const personalDataSource: Source = {
  url: "https://www.ppc.go.jp/files/pdf/simple_lesson_2022.pdf",
  checkedOn: "2026-11-23",
  confidence: "official",
  verified: true,
  note: {
    ja: "項目の番号・主旨・ページは、ハンドブックVer5.10に載った一覧のとおりです。文章は番頭のものです。",
    en: "Numbers, sense and pages follow the list in edition 5.10 of the handbook; the wording is Banto's.",
  },
};
