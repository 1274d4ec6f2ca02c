/** The words of the table of roles; the eight are named by the handbook. */
import { roles } from "#src/handbook/registers/index.ts";
import type { RegisterWords } from "../../kit/definition.ts";

export const registerWords: RegisterWords = {
  title: { ja: "役割の表", en: "Roles" },
  one: { ja: "役割", en: "role" },
  purpose: {
    ja: "8つの役割と受け持つ人・代わりの人を書き、空席と、自分で自分を点検することに気づけるようにします。",
    en: "The eight roles with holder and deputy: so that vacancies, and people checking themselves, are noticed.",
  },
  example: {
    ja: "例：情報セキュリティ責任者 ／ 尾関 美和 ／ 代わり 加藤 由紀子 ／ 回線を止めてよい・30万円まで",
    en: "Example: Security lead / Miwa Ozeki / deputy Yukiko Kato / may cut the line and spend 300,000 yen",
  },
  groups: {
    what: { ja: "どの役割か", en: "Which role" },
    who: { ja: "受け持つ人", en: "Who" },
    power: { ja: "任せること", en: "Powers" },
    note: { ja: "メモ", en: "Notes" },
  },
  fields: {
    name: {
      label: { ja: "名前", en: "Name" },
      hint: {
        ja: "例：情報セキュリティ責任者、部門責任者（製造）",
        en: "Example: Security lead, Department lead (production)",
      },
      also: ["役割名", "役職"],
    },
    role: { label: { ja: "役割", en: "Role" }, also: ["区分", "役割区分"] },
    vacant: {
      label: { ja: "今は空席", en: "Vacant at present" },
      hint: {
        ja: "だれもいないと決まっているときだけ「はい」に。まだ聞いていないなら空欄のままで。",
        en: "Yes only if it is certain that nobody does it; leave it open if nobody asked yet.",
      },
    },
    holder: { label: { ja: "受け持つ人", en: "Holder" }, also: ["担当者", "責任者", "氏名"] },
    holder_outside: {
      label: { ja: "社外の人が受け持つとき", en: "If somebody from outside" },
      hint: { ja: "例：商工会議所 伊藤様", en: "Example: Mr Ito, chamber of commerce" },
    },
    deputy: { label: { ja: "代わりの人", en: "Deputy" }, also: ["代行者", "副担当"] },
    deputy_outside: { label: { ja: "社外の代わりの人", en: "Deputy from outside" } },
    named_on: { label: { ja: "決めた日", en: "Named on" }, also: ["任命日"] },
    named_by: { label: { ja: "決めた人", en: "Named by" } },
    hours_month: { label: { ja: "月に使える時間", en: "Hours a month" } },
    may_stop: {
      label: { ja: "自分の判断で止めてよいもの", en: "May stop without asking" },
      hint: { ja: "例：インターネットの回線、共有NAS", en: "Example: the line, the shared NAS" },
    },
    may_spend_yen: { label: { ja: "自分の判断で使ってよい額（円）", en: "May spend (yen)" } },
    table_shown: { label: { ja: "表を全員が見られる", en: "Everybody can see the table" } },
    table_where: { label: { ja: "表を置いている所", en: "Where it is" } },
    note: { label: { ja: "メモ", en: "Notes" }, also: ["備考", "note", "remarks"] },
  },
  choices: { role: Object.fromEntries(roles.map(({ id, name }) => [id, name])) },
};
