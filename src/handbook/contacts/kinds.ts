// The contacts every company has of its own and nobody can ship.
import type { Both } from "#src/text/words.ts";

export const ownKinds = [
  "vendor",
  "investigator",
  "insurer",
  "bank",
  "card",
  "lawyer",
  "police-station",
  "prefectural-police",
  "provider",
  "mobile",
  "ministry",
  "local",
  "other",
] as const;
export type OwnKind = (typeof ownKinds)[number];

export const ownKindWords: Readonly<Record<OwnKind, Both>> = {
  vendor: { ja: "保守・契約しているサービス", en: "Maintenance, contracted service" },
  investigator: { ja: "調査を頼める会社（有料）", en: "Firm that examines devices (for a fee)" },
  insurer: { ja: "保険会社", en: "Insurer" },
  bank: { ja: "銀行", en: "Bank" },
  card: { ja: "カード会社", en: "Card company" },
  lawyer: { ja: "弁護士", en: "Lawyer" },
  "police-station": { ja: "最寄りの警察署", en: "Nearest police station" },
  "prefectural-police": { ja: "都道府県警察 サイバー担当", en: "Prefectural police, cyber desk" },
  provider: { ja: "回線・サーバー・クラウドの会社", en: "Line, server or cloud provider" },
  mobile: { ja: "携帯電話の会社", en: "Mobile phone company" },
  ministry: { ja: "業種を受け持つ役所", en: "Authority of our industry" },
  local: { ja: "商工会議所など地域の窓口", en: "Local desk, such as the chamber of commerce" },
  other: { ja: "そのほか", en: "Other" },
};
