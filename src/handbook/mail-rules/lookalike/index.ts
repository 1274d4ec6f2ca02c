/** The rules of the family "lookalike". */
import type { MailRule } from "#src/engine/mail/rule.ts";
import { lookalikeBrandLink } from "./lookalike-brand-link.ts";
import { lookalikeBrandSender } from "./lookalike-brand-sender.ts";
import { lookalikeLetters } from "./lookalike-letters.ts";
import { lookalikeOwnLink } from "./lookalike-own-link.ts";
import { lookalikeOwnSender } from "./lookalike-own-sender.ts";

export const lookalike: readonly MailRule[] = [
  lookalikeBrandLink,
  lookalikeBrandSender,
  lookalikeLetters,
  lookalikeOwnLink,
  lookalikeOwnSender,
];
