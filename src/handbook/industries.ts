// Industries in plain words, by the major groups of the Japan Standard Industrial Classification.
import type { Both } from "#src/text/words.ts";

/** An industry: `id` is the letter of the major group (日本標準産業分類 大分類, revision of July 2023). */
export type Industry = {
  readonly id: string;
  /** The group's official name, for forms that ask for it. */
  readonly officialName: string;
  readonly name: Both;
};

export const industries: readonly Industry[] = [
  { id: "A", officialName: "農業、林業", name: { ja: "農業・林業", en: "Farming and forestry" } },
  { id: "B", officialName: "漁業", name: { ja: "漁業・養殖", en: "Fishing and fish farming" } },
  {
    id: "C",
    officialName: "鉱業、採石業、砂利採取業",
    name: { ja: "鉱業・採石・砂利", en: "Mining and quarrying" },
  },
  { id: "D", officialName: "建設業", name: { ja: "建設・工事・設備", en: "Construction" } },
  { id: "E", officialName: "製造業", name: { ja: "製造(ものづくり)", en: "Manufacturing" } },
  {
    id: "F",
    officialName: "電気・ガス・熱供給・水道業",
    name: { ja: "電気・ガス・水道", en: "Electricity, gas and water" },
  },
  { id: "G", officialName: "情報通信業", name: { ja: "IT・通信・出版・映像", en: "IT, telecoms and media" } },
  {
    id: "H",
    officialName: "運輸業、郵便業",
    name: { ja: "運送・倉庫・郵便", en: "Transport, storage and post" },
  },
  {
    id: "I",
    officialName: "卸売業、小売業",
    name: { ja: "卸売・小売(お店・通販)", en: "Wholesale and retail" },
  },
  {
    id: "J",
    officialName: "金融業、保険業",
    name: { ja: "金融・保険(代理店を含む)", en: "Finance and insurance" },
  },
  {
    id: "K",
    officialName: "不動産業、物品賃貸業",
    name: { ja: "不動産・レンタル・リース", en: "Property, rental and leasing" },
  },
  {
    id: "L",
    officialName: "学術研究、専門・技術サービス業",
    name: { ja: "士業・設計・広告・研究", en: "Professional and technical services" },
  },
  {
    id: "M",
    officialName: "宿泊業、飲食サービス業",
    name: { ja: "旅館・ホテル・飲食店", en: "Hotels and restaurants" },
  },
  {
    id: "N",
    officialName: "生活関連サービス業、娯楽業",
    name: { ja: "理美容・旅行・冠婚葬祭・娯楽", en: "Personal services and leisure" },
  },
  { id: "O", officialName: "教育、学習支援業", name: { ja: "学校・塾・教室", en: "Education and tutoring" } },
  { id: "P", officialName: "医療、福祉", name: { ja: "医院・薬局・介護・保育", en: "Health and care" } },
  {
    id: "Q",
    officialName: "複合サービス事業",
    name: { ja: "協同組合・郵便局", en: "Cooperatives and post offices" },
  },
  {
    id: "R",
    officialName: "サービス業(他に分類されないもの)",
    name: {
      ja: "その他のサービス(人材・警備・清掃・整備)",
      en: "Other services (staffing, security, cleaning, repair)",
    },
  },
  { id: "S", officialName: "公務(他に分類されるものを除く)", name: { ja: "国・自治体", en: "Government" } },
  { id: "T", officialName: "分類不能の産業", name: { ja: "どれにも当てはまらない", en: "None of these" } },
];
