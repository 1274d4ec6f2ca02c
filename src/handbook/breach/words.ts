// What each rule and reason about reporting a leak means, in words for the person who must decide.
import type {
  BreachAnswers,
  BreachKind,
  BreachReason,
  Closed,
  DeadlineRule,
} from "#src/engine/deadline/index.ts";
import type { Both } from "#src/text/words.ts";
import type { breachSources } from "./sources.ts";

/** The four kinds; one person is enough for the first three. */
export const breachKindWords: Readonly<Record<BreachKind, Both>> = {
  1: {
    ja: "要配慮個人情報を含む（健康診断の結果、病歴、犯罪の経歴など。1人から）",
    en: "sensitive information: health, criminal record and the like (from one person)",
  },
  2: {
    ja: "悪用されてお金の被害が出るおそれがある（カード番号、ネットバンキングのパスワードなど。1人から）",
    en: "money could be taken with it: card numbers, banking passwords (from one person)",
  },
  3: {
    ja: "不正の目的で行われたおそれがある（不正アクセス、ランサムウェア、盗難、持出しなど。1人から）",
    en: "possibly done on purpose: intrusion, ransomware, theft, carried away (from one person)",
  },
  4: { ja: "本人の数が1,000人を超える", en: "more than 1,000 persons" },
};

export const breachReasonWords: Readonly<Record<BreachReason, Both>> = {
  "kind-1": {
    ja: "要配慮個人情報が含まれます（1人から報告の対象です）。",
    en: "It contains sensitive information; one person is enough.",
  },
  "kind-2": {
    ja: "お金の被害が出るおそれがあります（1人から報告の対象です）。",
    en: "Money could be taken with it; one person is enough.",
  },
  "kind-3": {
    ja: "不正の目的で行われたおそれがあります（1人から報告の対象です）。",
    en: "It may have been done on purpose; one person is enough.",
  },
  "kind-4": { ja: "本人の数が1,000人を超えます。", en: "More than 1,000 persons are concerned." },
  "possible-counts": {
    ja: "確かでなくても「おそれ」があれば、起きたのと同じに扱います。",
    en: "That it may have happened counts the same as that it did.",
  },
  "not-ruled-out": {
    ja: "わからない点があり、対象でないとは言えません。報告が要るものとして動いてください。速報は、わかっていることだけで出せます。",
    en: "Something is unknown, so it cannot be ruled out: act as if a report is required. The first report needs only what is known.",
  },
  "no-personal-data": { ja: "個人データが含まれていません。", en: "No personal data is among it." },
  "did-not-happen": {
    ja: "漏えい・滅失・毀損は起きておらず、そのおそれもありません。",
    en: "Nothing leaked, was lost or damaged, nor may it have been.",
  },
  encrypted: {
    ja: "すべてが高度な暗号化などで守られ、鍵も漏れていません。",
    en: "All of it was under high-grade encryption, and the key did not leak.",
  },
  pseudonymised: { ja: "すべてが仮名加工情報です。", en: "All of it was pseudonymised information." },
  recovered: {
    ja: "だれにも見られないうちに、すべてを回収しました。",
    en: "All of it came back before anybody could see it.",
  },
  "no-kind": {
    ja: "4つの場合のどれにも当たりません。記録は残し、本人や取引先への連絡は別に考えてください。",
    en: "None of the four kinds applies. Keep the record, and think separately about telling the persons and partners.",
  },
  "notify-entruster": {
    ja: "預かっているデータです。委託元にすぐ知らせてください。知らせれば、自社からの報告は要りません。",
    en: "The data was entrusted to you: tell the company it belongs to at once. Having told it, you need not report yourself.",
  },
  "entruster-if-entrusted": {
    ja: "預かっているデータかどうかを確かめてください。預かったものなら、まず委託元に知らせます。",
    en: "Find out whether the data was entrusted to you; if so, tell that company first.",
  },
  "own-part-too": {
    ja: "自社のデータの分は、自社が個人情報保護委員会に報告します。",
    en: "For your own part of the data you report to the Commission yourselves.",
  },
  "my-number": {
    ja: "マイナンバーには別の法律（番号法）の決まりがあります。ここでは判定しません。個人情報保護委員会に確かめてください。",
    en: "Individual numbers fall under another Act with rules of its own, which are not judged here: ask the Commission.",
  },
};

/** A question as asked on a page or by the command line. */
export const breachQuestionWords: Readonly<Record<keyof BreachAnswers, Both>> = {
  happened: { ja: "漏えい・紛失・破損が起きましたか", en: "Did anything leak, get lost or damaged?" },
  personalData: { ja: "個人データが含まれますか", en: "Is personal data among it?" },
  sensitive: {
    ja: "要配慮個人情報（健康・病歴・犯罪歴など）が含まれますか",
    en: "Is sensitive information among it (health, criminal record …)?",
  },
  financial: {
    ja: "カード番号や銀行のパスワードなど、お金の被害につながるものが含まれますか",
    en: "Is there anything money can be taken with (cards, banking passwords)?",
  },
  wrongful: {
    ja: "不正アクセス・盗難・持出しなど、だれかがわざとしたおそれがありますか",
    en: "May somebody have done it on purpose (intrusion, theft, carried away)?",
  },
  persons: { ja: "本人は何人ですか", en: "How many persons are concerned?" },
  encrypted: {
    ja: "すべてが高度に暗号化され、鍵は漏れていませんか",
    en: "Was all of it under high-grade encryption, the key not leaked?",
  },
  pseudonymised: { ja: "すべてが仮名加工情報ですか", en: "Was all of it pseudonymised information?" },
  recovered: {
    ja: "だれにも見られないうちに、すべて回収しましたか",
    en: "Did all of it come back before anybody saw it?",
  },
  entrusted: {
    ja: "ほかの会社から預かったデータですか",
    en: "Was the data entrusted to you by another company?",
  },
  myNumber: { ja: "マイナンバーが含まれますか", en: "Are individual numbers (My Number) among it?" },
};

type Line = Both & { readonly source: keyof typeof breachSources };

/** Said of the day that stands before it. */
export const deadlineRuleWords: Readonly<Record<DeadlineRule, Line>> = {
  "japanese-day": {
    ja: "日本の日付で、事態を知った日です。",
    en: "In Japan’s calendar this is the day of knowing.",
    source: "periods",
  },
  "assumed-japan": {
    ja: "時差が書かれていないため、日本時間として読みました。",
    en: "No offset was written, so it was read as Japan’s time.",
    source: "periods",
  },
  "before-duty": {
    ja: "報告が義務になった2022年4月1日より前です。",
    en: "This is before 1 April 2022, when reporting became a duty.",
    source: "periods",
  },
  "day-one": {
    ja: "知った日を1日目として数えます。どこかの部署が知れば、会社が知ったことになります。",
    en: "The day of knowing is day 1; the company knows when any department knows.",
    source: "counting",
  },
  "preliminary-from": {
    ja: "速報の目安（概ね3〜5日以内）の早いほうです。",
    en: "The earlier end of the guide for the first report, about 3 to 5 days.",
    source: "periods",
  },
  "preliminary-to": {
    ja: "速報の目安の遅いほうです。この日までに、わかっていることだけで出します。",
    en: "The later end: report by then, with what is known.",
    source: "periods",
  },
  "preliminary-not-moved": {
    ja: "速報は「速やかに」が決まりです。休みの日でも後ろにずらしません。",
    en: "The first report is due promptly: a day off does not move it.",
    source: "counting",
  },
  "every-day-counts": {
    ja: "土日・祝日・年末年始も日数に入れます。",
    en: "Weekends, holidays and the year-end count as days.",
    source: "counting",
  },
  "final-thirty": {
    ja: "確報は30日以内です。",
    en: "The full report is due within 30 days.",
    source: "periods",
  },
  "final-sixty": {
    ja: "不正の目的のおそれがあるため、確報は60日以内です。",
    en: "A wrongful purpose is possible, so the full report is due within 60 days.",
    source: "periods",
  },
  "thirty-while-unclear": {
    ja: "不正の目的かどうかがまだわかりません。わかるまでは短いほうの30日で動きます。",
    en: "Whether it was done on purpose is still open; until then the shorter 30 days hold.",
    source: "periods",
  },
  closed: { ja: "役所の休みの日です。", en: "Public offices are closed.", source: "counting" },
  moved: {
    ja: "最後の日が休みに当たるため、次に開く日が期限になります。",
    en: "The last day is one off, so the deadline is the next open day.",
    source: "counting",
  },
  "not-moved": {
    ja: "休みの日ではないので、この日が期限です。",
    en: "Not a day off, so this is the deadline.",
    source: "counting",
  },
};

/** Why an office is closed. */
export const closedWords: Readonly<Record<Closed["why"], Both>> = {
  saturday: { ja: "土曜日", en: "Saturday" },
  sunday: { ja: "日曜日", en: "Sunday" },
  "year-end": { ja: "年末年始（12月29日〜1月3日）", en: "year-end, 29 December to 3 January" },
  "new-year": { ja: "元日", en: "New Year’s Day" },
  "coming-of-age": { ja: "成人の日", en: "Coming of Age Day" },
  foundation: { ja: "建国記念の日", en: "National Foundation Day" },
  emperor: { ja: "天皇誕生日", en: "the Emperor’s Birthday" },
  "vernal-equinox": { ja: "春分の日", en: "Vernal Equinox Day" },
  showa: { ja: "昭和の日", en: "Showa Day" },
  accession: { ja: "天皇の即位の日", en: "the day of accession" },
  constitution: { ja: "憲法記念日", en: "Constitution Day" },
  greenery: { ja: "みどりの日", en: "Greenery Day" },
  children: { ja: "こどもの日", en: "Children’s Day" },
  marine: { ja: "海の日", en: "Marine Day" },
  mountain: { ja: "山の日", en: "Mountain Day" },
  aged: { ja: "敬老の日", en: "Respect for the Aged Day" },
  "autumnal-equinox": { ja: "秋分の日", en: "Autumnal Equinox Day" },
  sports: { ja: "スポーツの日", en: "Sports Day" },
  enthronement: { ja: "即位礼正殿の儀の日", en: "the day of enthronement" },
  culture: { ja: "文化の日", en: "Culture Day" },
  labour: { ja: "勤労感謝の日", en: "Labour Thanksgiving Day" },
  substitute: { ja: "振替休日", en: "substitute holiday" },
  between: { ja: "国民の休日", en: "day between two holidays" },
};

export const breachReportWords: Readonly<Record<"required" | "treat-as-required" | "not-required", Both>> = {
  required: {
    ja: "個人情報保護委員会への報告が要る場合に当たります",
    en: "This is a case in which a report is required",
  },
  "treat-as-required": {
    ja: "報告が要らないとは言い切れません。要るものとして動いてください",
    en: "It cannot be ruled out that a report is required: act as if it is",
  },
  "not-required": {
    ja: "聞いた範囲では、報告が義務の場合に当たりません",
    en: "From what was answered, a report is not mandatory",
  },
};
