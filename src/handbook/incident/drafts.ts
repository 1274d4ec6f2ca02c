// The drafts: what each window wants to know, in our words, filled from the incident and from nothing else.
import type { Both } from "#src/text/words.ts";

/**
 * Where a line comes from: `q:…` an answer of the room (several: one after the other), `known`, `level`, `kind`,
 * `company`, `today`, `timeline`, `notified`, `deadline` from the incident itself.
 */
export type DraftLine = { readonly label: Both; readonly from: readonly string[] };

export type Draft = {
  readonly id: string;
  readonly name: Both;
  readonly to: Both;
  /** A letter begins and ends with sentences; `{company}` and `{today}` are filled in. */
  readonly opening: readonly Both[];
  readonly lines: readonly DraftLine[];
  readonly closing: readonly Both[];
  /** Only for these kinds of incident; all where it is missing. */
  readonly kinds?: readonly string[];
  /** Where it is handed in, for the page, not for the paper. */
  readonly where?: { readonly note: Both; readonly url?: string };
  /** The rules behind it, as read on a day. */
  readonly law?: boolean;
};

const b = (ja: string, en: string): Both => ({ ja, en });
const line = (ja: string, en: string, ...from: string[]): DraftLine => ({ label: b(ja, en), from });

const company = line("会社", "Company", "company");
const contact = line("問合せ先", "Contact", "q:inquiries");
const nine: readonly DraftLine[] = [
  line("1 概要", "1 Outline", "q:what", "q:how"),
  line("2 個人データの項目", "2 Items of personal data", "q:data-items"),
  line("3 本人の数", "3 Number of persons", "q:persons"),
  line("4 原因", "4 Cause", "q:cause"),
  line("5 二次被害またはそのおそれ", "5 Further harm, or the risk of it", "q:secondary"),
  line("6 本人への対応", "6 What was done for the persons", "q:to-persons"),
  line("7 公表", "7 Publication", "q:published"),
  line("8 再発防止のための措置", "8 Measures against recurrence", "q:prevention"),
  line("9 その他", "9 Other", "q:other"),
];
const ppc = {
  note: b(
    "個人情報保護委員会のフォームから出します（業種によっては所管の大臣）。番号は決まりの9項目に合わせてあります。",
    "Handed in through the Commission’s form, or to the ministry in some industries. The numbers follow the nine items of the rules.",
  ),
  url: "https://www.ppc.go.jp/personalinfo/legal/leakAction/",
};
const police = {
  note: b(
    "警察庁の窓口から出します。人の命に関わるときは110番。被害届は最寄りの警察署に出します。",
    "Through the National Police Agency’s window. Call 110 if life is in danger; a formal complaint goes to the nearest station.",
  ),
  url: "https://www.npa.go.jp/bureau/cyber/soudan.html",
};
const facts: readonly DraftLine[] = [
  line("いつ", "When", "q:when"),
  line("どこで", "Where", "q:where"),
  line("だれが", "Who", "q:who"),
  line("何が起きたか", "What happened", "q:what"),
  line("どのように", "How", "q:how"),
  line("原因（考えられること）", "Cause, as far as known", "q:why"),
];
const traces = line(
  "手がかり（通信先・ハッシュなど）",
  "Traces (addresses, hashes)",
  "q:signs",
  "q:entry-way",
);
const course = line("経過", "Course of events", "timeline");
const told = line("連絡した先", "Who has been told", "notified");

export const drafts: readonly Draft[] = [
  {
    id: "ppc-first",
    name: b("個人情報保護委員会 速報", "First report to the Commission"),
    to: b("個人情報保護委員会", "Personal Information Protection Commission"),
    opening: [],
    lines: [
      company,
      line("事態を知った日", "Day of knowing", "known"),
      line("期限の目安", "Deadline (guide)", "deadline"),
      ...nine,
    ],
    closing: [],
    where: ppc,
    law: true,
  },
  {
    id: "ppc-full",
    name: b("個人情報保護委員会 確報", "Full report to the Commission"),
    to: b("個人情報保護委員会", "Personal Information Protection Commission"),
    opening: [],
    lines: [
      company,
      line("事態を知った日", "Day of knowing", "known"),
      line("期限の目安", "Deadline (guide)", "deadline"),
      ...nine,
      told,
    ],
    closing: [],
    where: ppc,
    law: true,
  },
  {
    id: "persons",
    name: b("本人への知らせ", "Notice to the persons"),
    to: b("ご本人", "the persons concerned"),
    opening: [
      b(
        "{company}です。お預かりしている個人情報について、次のことが起きました。ご迷惑とご心配をおかけし、申し訳ありません。",
        "This is {company}. The following happened to personal data that we hold about you. We apologise for the trouble and worry this causes.",
      ),
    ],
    lines: [
      line("起きたこと", "What happened", "q:what"),
      line("対象の情報", "The data concerned", "q:data-items"),
      line("原因", "Cause", "q:cause"),
      line("二次被害とそのおそれ", "Further harm, or the risk of it", "q:secondary"),
      line("再発防止", "Prevention", "q:prevention"),
      line("その他", "Other", "q:other"),
      contact,
    ],
    closing: [
      b("わかったことがあれば、あらためてお知らせします。", "We will write again when we know more."),
      b("{today}　{company}", "{today}, {company}"),
    ],
    law: true,
  },
  {
    id: "police-report",
    name: b("警察への通報", "Report to the police"),
    to: b("都道府県警察", "the prefectural police"),
    opening: [b("次の被害がありましたので、お知らせします。", "We report the following damage.")],
    lines: [
      company,
      line("被害の種類", "Kind of damage", "kind"),
      ...facts,
      line("被害の内容・金額", "Damage and amount", "q:bank", "q:loss"),
      traces,
      course,
      contact,
    ],
    closing: [],
    where: police,
  },
  {
    id: "police-advice",
    name: b("警察への相談", "Asking the police for advice"),
    to: b("都道府県警察", "the prefectural police"),
    opening: [
      b(
        "次のことで困っています。どうすればよいか、教えてください。",
        "We are in the following difficulty and ask for your advice.",
      ),
    ],
    lines: [
      company,
      line("困っていること", "The difficulty", "q:what"),
      ...facts.slice(0, 3),
      line("すでにしたこと", "Done so far", "timeline"),
      told,
      contact,
    ],
    closing: [],
    where: police,
  },
  {
    id: "police-tip",
    name: b("警察への情報提供", "Information for the police"),
    to: b("都道府県警察", "the prefectural police"),
    opening: [b("捜査の参考になるかもしれない情報です。", "This may be of use to an investigation.")],
    lines: [company, line("知ったこと", "What we know", "q:what"), ...facts.slice(0, 2), traces, contact],
    closing: [],
    where: police,
  },
  {
    id: "ipa-advice",
    name: b("IPAへの相談", "Asking IPA for advice"),
    to: b("IPA 企業組織向けサイバーセキュリティ相談窓口", "IPA, window for companies and organisations"),
    opening: [
      b(
        "社内で次のことが起きています。初めの対応について相談します。",
        "The following is happening in our company; we ask about the first response.",
      ),
    ],
    lines: [
      company,
      line("種類", "Kind", "kind"),
      ...facts,
      line("影響した機器", "Devices hit", "q:devices"),
      line("すでにしたこと", "Done so far", "timeline"),
      contact,
    ],
    closing: [],
    where: {
      note: b(
        "メールで送ります。調査や解析は受け付けていません。",
        "Sent by mail. IPA does not investigate or analyse.",
      ),
      url: "https://www.ipa.go.jp/security/support/soudan.html",
    },
  },
  {
    id: "ipa-notice",
    name: b("IPAへの届出（ウイルス・不正アクセス）", "Notification to IPA (malware, intrusion)"),
    to: b("IPA 届出窓口", "IPA, notifications"),
    opening: [],
    lines: [
      company,
      line("種類", "Kind", "kind"),
      line("発見した日時", "Found", "q:when"),
      line("影響した機器", "Devices hit", "q:devices"),
      line("名前・種類", "Name or family", "q:malware"),
      line("入られた道", "Way in", "q:entry-way"),
      line("被害の内容", "Damage", "q:what"),
      line("原因", "Cause", "q:why"),
      line("対応", "Response", "timeline"),
      line("再発防止", "Prevention", "q:prevention"),
      contact,
    ],
    closing: [],
    kinds: ["ransomware", "intrusion", "down", "other", "partner"],
    where: {
      note: b("届出は任意で、相談とは別です。", "Notifying is voluntary, and apart from asking for advice."),
      url: "https://www.ipa.go.jp/security/todokede/crack-virus/about.html",
    },
  },
  {
    id: "common-ransomware",
    name: b("共通様式のための内容（ランサムウェア）", "Contents for the common form (ransomware)"),
    to: b("共通様式に書き写す内容", "to be copied into the common form"),
    opening: [],
    lines: [
      company,
      ...facts,
      line("脅迫文（ランサムノート）", "Ransom note", "q:ransom-note"),
      line("暗号化後の拡張子", "Extension after encryption", "q:extension"),
      line("ランサムウェアの類型", "Type of ransomware", "q:malware"),
      line("侵入方法", "Way in", "q:entry-way"),
      line("特徴（IoC）", "Indicators (IoC)", "q:signs"),
      line("影響した機器", "Devices hit", "q:devices"),
      line("持ち出された情報", "Data taken", "q:data-taken"),
      line("控えの状態", "State of the backups", "q:backup-state"),
      ...nine.slice(1),
      told,
      contact,
    ],
    closing: [],
    kinds: ["ransomware"],
    where: ppc,
    law: true,
  },
  {
    id: "common-ddos",
    name: b("共通様式のための内容（DDoS）", "Contents for the common form (DDoS)"),
    to: b("共通様式に書き写す内容", "to be copied into the common form"),
    opening: [],
    lines: [
      company,
      ...facts,
      line("攻撃の始まり", "Start", "q:attack-start"),
      line("攻撃の終わり", "End", "q:attack-end"),
      line("規模と種類", "Size and kind", "q:attack-size"),
      line("特徴（IoC）", "Indicators (IoC)", "q:signs"),
      line("サービスへの影響", "Effect on services", "q:service-effect"),
      line("再発防止", "Prevention", "q:prevention"),
      told,
      contact,
    ],
    closing: [],
    kinds: ["down"],
    where: ppc,
    law: true,
  },
  {
    id: "customers",
    name: b("取引先・顧客への知らせ", "Notice to customers and partners"),
    to: b("取引先・お客様", "customers and partners"),
    opening: [
      b(
        "{company}です。当社で次のことが起きました。ご心配をおかけし、申し訳ありません。わかっていることをお伝えします。",
        "This is {company}. The following happened at our company. We apologise, and tell you what we know.",
      ),
    ],
    lines: [
      line("起きたこと", "What happened", "q:what"),
      line("いつ", "When", "q:when"),
      line("影響", "Effect", "q:service-effect", "q:data-items"),
      line("いましていること", "What we are doing", "q:other"),
      line("再発防止", "Prevention", "q:prevention"),
      contact,
    ],
    closing: [
      b(
        "次の知らせは、わかったことがあり次第お送りします。",
        "You will hear from us as soon as we know more.",
      ),
      b("{today}　{company}", "{today}, {company}"),
    ],
  },
  {
    id: "insurer",
    name: b("保険会社への連絡", "Notice to the insurer"),
    to: b("保険会社", "the insurer"),
    opening: [
      b(
        "保険の対象になるかもしれないことが起きました。調査や復旧を頼む前に、進め方を教えてください。",
        "Something has happened that may be insured. Before we order investigation or recovery, please tell us how to proceed.",
      ),
    ],
    lines: [
      company,
      line("証券番号", "Policy number", "q:policy-number"),
      line("種類", "Kind", "kind"),
      ...facts,
      line("費用・損害の見込み", "Expected cost", "q:loss"),
      told,
      contact,
    ],
    closing: [],
  },
];
