/** The words of the register of connections. */
import type { RegisterWords } from "../../kit/definition.ts";

export const registerWords: RegisterWords = {
  title: { ja: "社外との接続", en: "Connections to others" },
  one: { ja: "接続", en: "connection" },
  purpose: {
    ja: "社外とつながる線を、保守用のものまで書き、半年ごとに「まだ要るか」を見直します。",
    en: "Lists every line to others, down to those for maintenance, and asks twice a year whether each is needed.",
  },
  example: {
    ja: "例：プレス機の遠隔保守 ／ 名港オートメーション ／ 本社ルータ ／ 最後に使った日 9月3日",
    en: "Example: Remote maintenance of the presses / Meiko Automation / main router / last used 3 September",
  },
  groups: {
    what: { ja: "どの接続か", en: "Which connection" },
    device: { ja: "つなぐ装置と入り方", en: "Device and way in" },
    need: { ja: "まだ要るか", en: "Still needed?" },
    agreement: { ja: "相手との約束", en: "Agreed with the other side" },
    note: { ja: "メモ", en: "Notes" },
  },
  fields: {
    name: { label: { ja: "接続の名前", en: "Name" }, also: ["接続名", "名称", "回線名"] },
    kind: { label: { ja: "種類", en: "Kind" }, also: ["種別", "区分", "接続形態"] },
    owner: { label: { ja: "社内の担当", en: "Answers for it here" }, also: ["担当者", "責任者", "管理者"] },
    supplier: { label: { ja: "相手の会社", en: "Other side" }, also: ["接続先", "取引先", "相手先"] },
    purpose: { label: { ja: "目的", en: "Purpose" }, also: ["用途", "利用目的"] },
    data: { label: { ja: "流れる情報", en: "What passes" }, also: ["データ", "情報"] },
    direction: { label: { ja: "どちらから入るか", en: "Who gets in" } },
    device: {
      label: { ja: "つなぐ装置", en: "Device" },
      hint: {
        ja: "機器の台帳にあるルータやVPN装置を選びます。サポートの期限はそちらから読みます。",
        en: "The router or VPN box of the register of devices; its end of support is read there.",
      },
      also: ["機器", "装置"],
    },
    device_supported: {
      label: { ja: "装置はサポート中", en: "Its device is supported" },
      hint: {
        ja: "機器の台帳にある装置なら、書かなくてかまいません。",
        en: "Not needed for a device of the register of devices.",
      },
    },
    device_current: { label: { ja: "装置は最新の版", en: "Its device is up to date" } },
    support_ends: {
      label: { ja: "サポート・回線の終了日", en: "Support or line ends" },
      also: ["EOL", "保守期限"],
    },
    mfa: { label: { ja: "入るときに多要素認証がある", en: "Needs a second factor" } },
    opened: { label: { ja: "いつ開いているか", en: "When it is open" } },
    last_used_on: { label: { ja: "最後に使った日", en: "Last used" }, also: ["最終利用日"] },
    needed: { label: { ja: "まだ要る", en: "Still needed" } },
    needed_on: { label: { ja: "要るか確かめた日", en: "Asked on" }, also: ["見直し日", "棚卸日"] },
    level: {
      label: { ja: "約束した守りの水準", en: "Level agreed" },
      hint: {
        ja: "例：更新は月1回、ログインは多要素、対策ソフトあり",
        en: "Example: monthly updates, second factor, protection installed",
      },
    },
    level_agreed: { label: { ja: "水準を相手と合意した", en: "The level was agreed" } },
    cut_off_by: {
      label: { ja: "攻撃のとき接続を切る人と順番", en: "Who cuts it, and who is told" },
    },
    cut_off_agreed: { label: { ja: "切る人と順番を相手と決めた", en: "Cutting it off was agreed" } },
    note: { label: { ja: "メモ", en: "Notes" }, also: ["備考", "note", "remarks"] },
  },
  choices: {
    kind: {
      vpn: { ja: "VPN・専用線", en: "VPN or leased line" },
      "remote-maintenance": { ja: "遠隔保守", en: "Remote maintenance" },
      exchange: { ja: "EDI・データ交換", en: "EDI or data exchange" },
    },
    direction: {
      in: { ja: "相手がこちらに入る", en: "They reach us" },
      out: { ja: "こちらが相手に入る", en: "We reach them" },
      both: { ja: "両方", en: "Both ways" },
    },
    opened: {
      always: { ja: "いつも", en: "Always" },
      "on-request": { ja: "必要なときだけ", en: "On request" },
    },
  },
};
