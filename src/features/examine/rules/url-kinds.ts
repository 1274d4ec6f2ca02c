/** The kinds of official addresses, and which kind a brand of the handbook belongs to. */
import type { BrandCategory } from "#src/handbook/brands/index.ts";
import type { Lang } from "#src/text/words.ts";
import { officialText } from "../text/official.ts";

export const kindsOfUrl = [
  "bank",
  "card",
  "securities",
  "government",
  "parcel",
  "carrier",
  "cloud",
  "shop",
  "other",
] as const;
export type UrlKind = (typeof kindsOfUrl)[number];

export const kindWord = (lang: Lang, kind: UrlKind) => officialText[lang][`kind-${kind}`];

const byCategory: Partial<Record<BrandCategory, UrlKind>> = {
  bank: "bank",
  card: "card",
  securities: "securities",
  insurance: "securities",
  government: "government",
  parcel: "parcel",
  carrier: "carrier",
  provider: "carrier",
  transport: "carrier",
  energy: "carrier",
  software: "cloud",
  hosting: "cloud",
  payment: "card",
  shopping: "shop",
  shop: "shop",
};

export const kindOfBrand = (category: BrandCategory): UrlKind => byCategory[category] ?? "other";
