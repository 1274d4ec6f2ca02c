/** The words of the register of domains, sites and social accounts. */
import type { RegisterWords } from "../../kit/definition.ts";

export const registerWords: RegisterWords = {
  title: { ja: "ドメイン・サイト・SNS", en: "Domains, sites, social accounts" },
  one: { ja: "ドメイン・サイト・SNS", en: "domain, site or account" },
  purpose: {
    ja: "会社の名前で外に出ているものを書き、期限切れ・乗っ取り・なりすましに早く気づけるようにします。",
    en: "Everything that appears in the company’s name: so that expiry, takeover and imitation are noticed early.",
  },
  example: {
    ja: "例：owari-press.example ／ ドメイン ／ 期限 2027年3月31日 ／ 自動更新 ／ 会社名義",
    en: "Example: owari-press.example / domain / until 31 March 2027 / renews itself / the company’s",
  },
  groups: {
    what: { ja: "どれのことか", en: "Which one" },
    term: { ja: "期限", en: "Term" },
    "sign-in": { ja: "ログイン", en: "Sign-in" },
    software: { ja: "サイトのソフト", en: "Software of the site" },
    lookalikes: { ja: "似た名前", en: "Look-alikes" },
    "bad-day": { ja: "乗っ取られたとき", en: "When taken over" },
    note: { ja: "メモ", en: "Notes" },
  },
  fields: {
    name: { label: { ja: "名前", en: "Name" }, also: ["ドメイン名", "サイト名", "アカウント名", "domain"] },
    kind: { label: { ja: "種類", en: "Kind" }, also: ["種別", "区分"] },
    owner: { label: { ja: "管理する人", en: "Answers for it" }, also: ["管理者", "担当者", "owner"] },
    address: { label: { ja: "アドレス", en: "Address" }, also: ["url"] },
    purpose: { label: { ja: "何に使うか", en: "Used for" }, also: ["用途"] },
    provider: {
      label: { ja: "預けている会社", en: "Registrar or host" },
      also: ["レジストラ", "サーバー会社", "ホスティング"],
    },
    supplier: {
      label: { ja: "制作・保守の会社", en: "Agency or maintenance" },
      hint: {
        ja: "取引先・委託先にもある会社なら選びます。",
        en: "If it stands in the register of suppliers.",
      },
    },
    registered_to: { label: { ja: "名義", en: "Registered to" }, also: ["登録者", "契約者"] },
    expires_on: { label: { ja: "ドメインの期限", en: "Domain until" }, also: ["有効期限", "更新期限"] },
    renews_itself: { label: { ja: "ドメインは自動更新", en: "Domain renews itself" }, also: ["自動更新"] },
    certificate_on: { label: { ja: "証明書の期限", en: "Certificate until" }, also: ["SSL期限"] },
    certificate_renews: { label: { ja: "証明書は自動更新", en: "Certificate renews itself" } },
    warned: {
      label: { ja: "3か月前に気づける", en: "Three months' warning" },
      hint: {
        ja: "予定表や、Bantoのこの期限の知らせでもかまいません。",
        en: "A calendar will do, or Banto’s word on this day.",
      },
    },
    retirement_settled: {
      label: { ja: "手放すときの決まりがある", en: "Giving it up is settled" },
      hint: {
        ja: "例：使い終えてから5年は持ち続け、ほかからのリンクを外す",
        en: "Example: kept five years after its last use, links to it removed",
      },
    },
    admins: {
      label: { ja: "ログインできる人", en: "Who can sign in" },
      hint: {
        ja: "制作会社の人も含めて名前で。パスワードは書かないでください。",
        en: "By name, people of the agency included. Never the password.",
      },
      also: ["管理者一覧", "編集者"],
    },
    admins_on: { label: { ja: "ログインできる人を見直した日", en: "Sign-ins looked at on" } },
    admin_mfa: { label: { ja: "全員に多要素認証がある", en: "All need a second factor" } },
    cms: { label: { ja: "作っているソフト", en: "Made with" }, also: ["CMS"] },
    cms_version: { label: { ja: "版", en: "Version" }, also: ["バージョン"] },
    plug_ins: { label: { ja: "プラグインと版", en: "Plug-ins and versions" }, also: ["プラグイン"] },
    updates_itself: {
      label: { ja: "自動か保守会社が更新する", en: "Updated automatically or by the agency" },
    },
    updated_on: { label: { ja: "最後に更新した日", en: "Last updated" }, also: ["更新日"] },
    tamper_watched: {
      label: { ja: "書き換えに気づく仕組みがある", en: "A changed page is noticed" },
    },
    backup_on: { label: { ja: "最後に控えを取った日", en: "Last backup" } },
    lookalikes_on: { label: { ja: "似た名前を調べた日", en: "Look-alikes looked for on" } },
    lookalikes_found: { label: { ja: "見つかった似た名前", en: "Look-alikes found" } },
    stop_how: {
      label: { ja: "止め方・止めてくれる会社の番号", en: "How to stop it, or who can" },
    },
    notice_drafted: { label: { ja: "お知らせの案がある", en: "A notice is drafted" } },
    notice_place: {
      label: { ja: "お知らせを出すほかの場所", en: "Where else to publish it" },
      hint: {
        ja: "サイトが使えないときのSNSやメールなど",
        en: "A social account or mail, when the site is gone",
      },
    },
    note: { label: { ja: "メモ", en: "Notes" }, also: ["備考", "note", "remarks"] },
  },
  choices: {
    kind: {
      domain: { ja: "ドメイン", en: "Domain" },
      site: { ja: "サイト", en: "Site" },
      social: { ja: "SNS", en: "Social account" },
    },
    registered_to: {
      company: { ja: "会社", en: "The company" },
      person: { ja: "個人", en: "A person" },
      vendor: { ja: "制作会社など", en: "An agency" },
    },
  },
};
