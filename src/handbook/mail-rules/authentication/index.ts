/** The rules of the family "authentication". */
import type { MailRule } from "#src/engine/mail/rule.ts";
import { authDkimBroken } from "./auth-dkim-broken.ts";
import { authDmarcFail } from "./auth-dmarc-fail.ts";
import { authForged } from "./auth-forged.ts";
import { authNobody } from "./auth-nobody.ts";
import { authOtherDomain } from "./auth-other-domain.ts";
import { authSpfFail } from "./auth-spf-fail.ts";
import { lureAndUnproved } from "./lure-and-unproved.ts";

export const authentication: readonly MailRule[] = [
  authDkimBroken,
  authDmarcFail,
  authForged,
  authNobody,
  authOtherDomain,
  authSpfFail,
  lureAndUnproved,
];
