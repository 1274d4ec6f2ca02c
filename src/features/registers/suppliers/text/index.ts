/** The words of the register of suppliers. */
import { clauses } from "#src/handbook/registers/index.ts";
import type { RegisterWords } from "../../kit/definition.ts";
import { clauseKey } from "../fields.ts";
import { choices } from "./choices.ts";
import { fieldWords } from "./fields.ts";

const inContract = (id: string, name: { readonly ja: string; readonly en: string }) => [
  clauseKey(id),
  { label: { ja: `条項：${name.ja}`, en: `Clause: ${name.en}` } },
];

export const registerWords: RegisterWords = {
  title: { ja: "取引先・委託先", en: "Suppliers and customers" },
  one: { ja: "取引先", en: "company" },
  purpose: {
    ja: "お客様・仕入先・委託先を書き、いざというときに誰へ電話するか、何を預けているかをわかるようにします。",
    en: "Lists customers, suppliers and processors: whom to call on a bad day, and what they hold of ours.",
  },
  example: {
    ja: "例：尾張給与サービス ／ 委託先 ／ 給与計算 ／ 個人情報あり ／ 緊急 山田様 052-000-0000",
    en: "Example: Owari Payroll / processor / wages / personal data / emergency Mr Yamada 052-000-0000",
  },
  groups: {
    what: { ja: "どの会社か", en: "Which company" },
    contact: { ja: "連絡先", en: "Contacts" },
    chain: { ja: "関わり方と役割", en: "How we depend on it" },
    vetting: { ja: "頼む前・買う前の調べ", en: "Looked up before" },
    data: { ja: "やりとりする情報", en: "Information that passes" },
    grounds: { ja: "選んだ理由と確かめ", en: "Grounds and examinations" },
    contract: { ja: "契約", en: "Contract" },
    "passed-on": { ja: "再委託", en: "Passing on" },
    abroad: { ja: "国外", en: "Abroad" },
    note: { ja: "メモ", en: "Notes" },
  },
  fields: {
    ...fieldWords,
    ...Object.fromEntries(clauses.map(({ id, name }) => inContract(id, name))),
  },
  choices,
};
