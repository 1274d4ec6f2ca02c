// The brand book: whom fraud in Japan and abroad writes in the name of, with the domains that are really theirs.
//
// Whom: the counts of reported fraud of 2019–2024 (JPCERT/CC), the monthly reports of the Council of
// Anti-Phishing Japan, and what arrives in offices. Domains: general knowledge, compared with a list of the most
// visited sites; nobody has opened each of them on the day, hence "unconfirmed". A missing domain makes a warning
// too many; so a doubtful one is left out.
import { banks } from "./banks.ts";
import type { Brand } from "./brand.ts";
import { cards } from "./cards.ts";
import { digital } from "./digital.ts";
import { everyday } from "./everyday.ts";
import { money } from "./money.ts";
import { shopping } from "./shopping.ts";

export type { Brand, BrandCategory } from "./brand.ts";

/** The day on which the whole book was last gone through, and how sure we are of its domains. */
export const brandsChecked = { on: "2026-11-23", confidence: "unconfirmed" } as const;

export const brands: readonly Brand[] = [...shopping, ...cards, ...banks, ...money, ...everyday, ...digital];
