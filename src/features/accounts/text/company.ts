/** The lists of a company's questions: divisions of the Japan Standard Industrial Classification, prefectures. */
import type { Lang } from "#src/text/words.ts";

/** Divisions of the JSIC (revision 14, 2024 in force) that a private company can belong to. */
const industries = {
  A: ["農業・林業", "Agriculture and forestry"],
  B: ["漁業", "Fisheries"],
  C: ["鉱業・採石業・砂利採取業", "Mining and quarrying"],
  D: ["建設業", "Construction"],
  E: ["製造業", "Manufacturing"],
  F: ["電気・ガス・熱供給・水道業", "Electricity, gas, heat and water"],
  G: ["情報通信業", "Information and communications"],
  H: ["運輸業・郵便業", "Transport and postal services"],
  I: ["卸売業・小売業", "Wholesale and retail"],
  J: ["金融業・保険業", "Finance and insurance"],
  K: ["不動産業・物品賃貸業", "Real estate, rental and leasing"],
  L: ["学術研究・専門・技術サービス業", "Research, professional and technical services"],
  M: ["宿泊業・飲食サービス業", "Accommodation, food and drink"],
  N: ["生活関連サービス業・娯楽業", "Personal services and amusement"],
  O: ["教育・学習支援業", "Education and learning support"],
  P: ["医療・福祉", "Medical, health care and welfare"],
  Q: ["複合サービス事業", "Compound services (cooperatives)"],
  R: ["サービス業（他に分類されないもの）", "Other services"],
  T: ["そのほか", "Other"],
} as const;

/** Prefectures in the order of their codes (JIS X 0401), 01 to 47. */
const prefectures = [
  ["北海道", "Hokkaido"],
  ["青森県", "Aomori"],
  ["岩手県", "Iwate"],
  ["宮城県", "Miyagi"],
  ["秋田県", "Akita"],
  ["山形県", "Yamagata"],
  ["福島県", "Fukushima"],
  ["茨城県", "Ibaraki"],
  ["栃木県", "Tochigi"],
  ["群馬県", "Gunma"],
  ["埼玉県", "Saitama"],
  ["千葉県", "Chiba"],
  ["東京都", "Tokyo"],
  ["神奈川県", "Kanagawa"],
  ["新潟県", "Niigata"],
  ["富山県", "Toyama"],
  ["石川県", "Ishikawa"],
  ["福井県", "Fukui"],
  ["山梨県", "Yamanashi"],
  ["長野県", "Nagano"],
  ["岐阜県", "Gifu"],
  ["静岡県", "Shizuoka"],
  ["愛知県", "Aichi"],
  ["三重県", "Mie"],
  ["滋賀県", "Shiga"],
  ["京都府", "Kyoto"],
  ["大阪府", "Osaka"],
  ["兵庫県", "Hyogo"],
  ["奈良県", "Nara"],
  ["和歌山県", "Wakayama"],
  ["鳥取県", "Tottori"],
  ["島根県", "Shimane"],
  ["岡山県", "Okayama"],
  ["広島県", "Hiroshima"],
  ["山口県", "Yamaguchi"],
  ["徳島県", "Tokushima"],
  ["香川県", "Kagawa"],
  ["愛媛県", "Ehime"],
  ["高知県", "Kochi"],
  ["福岡県", "Fukuoka"],
  ["佐賀県", "Saga"],
  ["長崎県", "Nagasaki"],
  ["熊本県", "Kumamoto"],
  ["大分県", "Oita"],
  ["宮崎県", "Miyazaki"],
  ["鹿児島県", "Kagoshima"],
  ["沖縄県", "Okinawa"],
] as const;

interface Option {
  readonly value: string;
  readonly label: string;
}

const inLang = (lang: Lang, [ja, en]: readonly [string, string]) => (lang === "ja" ? ja : en);

export const industryCodes = Object.keys(industries) as (keyof typeof industries)[];
export const prefectureCodes = prefectures.map((_, index) => String(index + 1).padStart(2, "0"));

export function industryOptions(lang: Lang): Option[] {
  return industryCodes.map((value) => ({ value, label: inLang(lang, industries[value]) }));
}

export function prefectureOptions(lang: Lang): Option[] {
  return prefectures.map((pair, index) => ({
    value: prefectureCodes[index] ?? "",
    label: inLang(lang, pair),
  }));
}

/** The twelve months in which a business year may end. */
export function monthOptions(lang: Lang): Option[] {
  const names = new Intl.DateTimeFormat(lang, { month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, index) => ({
    value: String(index + 1),
    label: names.format(new Date(Date.UTC(2026, index, 1))),
  }));
}
