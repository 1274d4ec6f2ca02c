// What the brand book keeps of a brand: its names as written, and the domains that really are its own.
import type { Party } from "#src/engine/lookalike/index.ts";

export type BrandCategory =
  | "shopping"
  | "card"
  | "bank"
  | "securities"
  | "crypto"
  | "loan"
  | "payment"
  | "carrier"
  | "provider"
  | "parcel"
  | "government"
  | "transport"
  | "energy"
  | "software"
  | "social"
  | "media"
  | "shop"
  | "hosting"
  | "insurance";

export interface Brand extends Party {
  readonly kind: "brand";
  readonly category: BrandCategory;
}

/**
 * A brand. `names` as mails write them (Japanese, kana and English; the first is shown), `domains` only those
 * of which we are sure; a domain that is missing makes a warning too many, a wrong one hides a fraud.
 */
export function brand(
  id: string,
  category: BrandCategory,
  names: readonly string[],
  domains: readonly string[],
  more: Pick<Brand, "words" | "worldwide"> = {},
): Brand {
  return { id: `brand:${id}`, kind: "brand", category, names, domains, ...more };
}
