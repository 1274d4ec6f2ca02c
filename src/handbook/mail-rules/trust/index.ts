/** The rules of the family "trust". */
import type { MailRule } from "#src/engine/mail/rule.ts";
import { trustAligned } from "./trust-aligned.ts";
import { trustBrand } from "./trust-brand.ts";
import { trustKnownSender } from "./trust-known-sender.ts";
import { trustOwnDomain } from "./trust-own-domain.ts";
import { trustPartner } from "./trust-partner.ts";

export const trust: readonly MailRule[] = [
  trustAligned,
  trustBrand,
  trustKnownSender,
  trustOwnDomain,
  trustPartner,
];
