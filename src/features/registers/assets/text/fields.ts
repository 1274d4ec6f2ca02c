/** The labels of the register of information assets: those of IPA's ledger where it has the column. */
import { ratings } from "#src/handbook/registers/index.ts";
import type { FieldWords } from "../../kit/definition.ts";

export const fieldWords: Readonly<Record<string, FieldWords>> = {
  business: {
    label: { ja: "業務分類", en: "Business" },
    hint: { ja: "例：人事、経理、営業、設計", en: "For example staff, books, sales, design" },
    also: ["業務", "業務名", "分類"],
  },
  name: {
    label: { ja: "情報資産名称", en: "Information asset" },
    also: ["情報資産名", "情報資産", "資産名", "名称"],
  },
  owner: {
    label: { ja: "リスク所有者", en: "Risk owner" },
    hint: {
      ja: "守り方を決め、結果に責任を持つ人です。",
      en: "Who decides how it is protected and answers for the outcome.",
    },
    also: ["リスクオーナー", "責任者", "管理責任者", "担当者", "owner"],
  },
  department: { label: { ja: "管理部署", en: "Department in charge" }, also: ["管理部門", "部署"] },
  users: {
    label: { ja: "利用者範囲", en: "Who may use it" },
    also: ["利用者の範囲", "利用者", "利用範囲"],
  },
  registered_on: { label: { ja: "登録日", en: "Registered on" }, also: ["登録年月日", "更新日"] },
  medium: {
    label: { ja: "媒体・保存先", en: "Medium" },
    also: ["媒体", "保存先", "媒体/保存先", "保存場所"],
  },
  place: {
    label: { ja: "くわしい場所", en: "Where exactly" },
    hint: { ja: "棚・フォルダの名前など", en: "The cabinet, the folder" },
    also: ["置き場所", "場所", "フォルダ"],
  },
  device: { label: { ja: "入っている機器", en: "Device it lies on" }, also: ["機器", "機器名"] },
  service: {
    label: { ja: "入っているサービス", en: "Service it lies in" },
    also: ["サービス", "サービス名"],
  },
  personal: { label: { ja: "個人情報", en: "Personal data" }, also: ["個人データ", "個人情報の有無"] },
  sensitive: {
    label: { ja: "要配慮個人情報", en: "Sensitive personal data" },
    hint: { ja: "病歴・障がい・犯罪の記録など", en: "Health, disability, criminal record and the like" },
    also: ["要配慮"],
  },
  my_number: {
    label: { ja: "特定個人情報", en: "Personal data with My Number" },
    also: ["マイナンバー", "個人番号"],
  },
  confidentiality: {
    label: ratings.confidentiality.name,
    hint: ratings.confidentiality.asks,
    also: ["機密性(C)", "C"],
  },
  integrity: { label: ratings.integrity.name, hint: ratings.integrity.asks, also: ["完全性(I)", "I"] },
  availability: {
    label: ratings.availability.name,
    hint: ratings.availability.asks,
    also: ["可用性(A)", "A"],
  },
  grave: {
    label: {
      ja: "会社の存続や取引先に重大な影響がある",
      en: "A grave blow to survival, partners or customers",
    },
    hint: {
      ja: "「はい」なら、法的責任を問われる場合も含めて、重要度は3になります。",
      en: "Also yes where the law would hold you liable. A yes makes the importance 3.",
    },
    also: ["重大な影響"],
  },
  retention: {
    label: { ja: "保存期限", en: "Retention" },
    hint: {
      ja: "例：7年、契約終了後5年、永久",
      en: "For example 7 years, 5 years after the contract, for ever",
    },
    also: ["保存期間", "保管期限", "保管期間"],
  },
  keep_until: {
    label: { ja: "捨ててよくなる日", en: "May be destroyed from" },
    also: ["廃棄予定日", "保存期限日", "期限"],
  },
  entrusted: {
    label: { ja: "お客様から預かったもの", en: "Entrusted by a customer" },
    also: ["預かり", "受託"],
  },
  entrusted_by: {
    label: { ja: "預けた会社", en: "Entrusted by" },
    also: ["預け元", "委託元", "取引先", "客先"],
  },
  return_on: { label: { ja: "返す日", en: "To be returned by" }, also: ["返却予定日", "返却期限"] },
  not_left_open: {
    label: { ja: "誰でも触れる所に置いていない", en: "Kept where not just anybody can touch it" },
    hint: {
      ja: "共用のPC、差したままのUSBメモリ、机の上に置いてあれば「いいえ」です。",
      en: "No if it lies on a shared PC, on a stick left plugged in, or on a desk.",
    },
  },
  given_back: { label: { ja: "返却か消去か", en: "Returned or erased" }, also: ["返却方法"] },
  given_back_on: { label: { ja: "返した（消した）日", en: "Returned or erased on" }, also: ["返却日"] },
  return_proof: {
    label: { ja: "返却・消去の証し", en: "Proof of it" },
    hint: {
      ja: "受領書の番号、確かめた人など。写真は下の「写真とファイル」に添えられます。",
      en: "The receipt's number, or who saw it. A photo can be attached below.",
    },
    also: ["受領書", "返却証明"],
  },
  needless: { label: { ja: "もう要らない", en: "No longer needed" }, also: ["不要", "廃棄対象"] },
  disposal: { label: { ja: "捨て方", en: "Disposed of by" }, also: ["廃棄方法"] },
  disposed_on: { label: { ja: "捨てた日", en: "Disposed of on" }, also: ["廃棄日", "消去日"] },
  disposal_witness: { label: { ja: "立ち会った人", en: "Witness" }, also: ["立会者", "立会人"] },
  disposal_proof: {
    label: { ja: "廃棄の証し", en: "Proof of disposal" },
    hint: { ja: "証明書の番号や業者の名前", en: "The certificate's number, the contractor" },
    also: ["廃棄証明書", "証明書番号"],
  },
  note: { label: { ja: "備考", en: "Notes" }, also: ["メモ", "備考欄", "remarks"] },
};
