/** The rules of the family "wording". */
import type { MailRule } from "#src/engine/mail/rule.ts";
import { bankChangeUnproved } from "./bank-change-unproved.ts";
import { bankChangeWithExcuse } from "./bank-change-with-excuse.ts";
import { fortuneByFreeMail } from "./fortune-by-free-mail.ts";
import { lureAndElsewhere } from "./lure-and-elsewhere.ts";
import { lureByFreeMail } from "./lure-by-free-mail.ts";
import { mailboxAndNamed } from "./mailbox-and-named.ts";
import { pressingAndLure } from "./pressing-and-lure.ts";
import { sayAccountExcuse } from "./say-account-excuse.ts";
import { sayAccountStopped } from "./say-account-stopped.ts";
import { sayBank } from "./say-bank.ts";
import { sayBankChange } from "./say-bank-change.ts";
import { sayBoss } from "./say-boss.ts";
import { sayBossChat } from "./say-boss-chat.ts";
import { sayBossErrand } from "./say-boss-errand.ts";
import { sayCallBack } from "./say-call-back.ts";
import { sayCrypto } from "./say-crypto.ts";
import { sayDating } from "./say-dating.ts";
import { sayDisaster } from "./say-disaster.ts";
import { sayDocument } from "./say-document.ts";
import { sayExtortion } from "./say-extortion.ts";
import { sayFortune } from "./say-fortune.ts";
import { sayGambling } from "./say-gambling.ts";
import { sayGiftCard } from "./say-gift-card.ts";
import { sayGiftErrand } from "./say-gift-errand.ts";
import { sayMailbox } from "./say-mailbox.ts";
import { sayMembership } from "./say-membership.ts";
import { sayMiracle } from "./say-miracle.ts";
import { sayNameless } from "./say-nameless.ts";
import { sayOddUse } from "./say-odd-use.ts";
import { sayParcel } from "./say-parcel.ts";
import { sayPayInSecret } from "./say-pay-in-secret.ts";
import { sayPaymentSecret } from "./say-payment-secret.ts";
import { sayPayroll } from "./say-payroll.ts";
import { sayPointsExpire } from "./say-points-expire.ts";
import { sayPressLink } from "./say-press-link.ts";
import { sayPrize } from "./say-prize.ts";
import { sayRail } from "./say-rail.ts";
import { sayRefund } from "./say-refund.ts";
import { sayRemoval } from "./say-removal.ts";
import { saySalaryElsewhere } from "./say-salary-elsewhere.ts";
import { sayScanLogin } from "./say-scan-login.ts";
import { saySecurities } from "./say-securities.ts";
import { sayTax } from "./say-tax.ts";
import { sayTellNobody } from "./say-tell-nobody.ts";
import { sayToll } from "./say-toll.ts";
import { sayUnpaid } from "./say-unpaid.ts";
import { sayUrgent } from "./say-urgent.ts";
import { sayVerify } from "./say-verify.ts";

export const wording: readonly MailRule[] = [
  sayScanLogin,
  mailboxAndNamed,
  bankChangeWithExcuse,
  saySalaryElsewhere,
  sayAccountExcuse,
  sayPayInSecret,
  sayGiftErrand,
  sayBossErrand,
  sayTellNobody,
  sayBossChat,
  bankChangeUnproved,
  fortuneByFreeMail,
  lureAndElsewhere,
  lureByFreeMail,
  pressingAndLure,
  sayAccountStopped,
  sayBank,
  sayBankChange,
  sayBoss,
  sayCallBack,
  sayCrypto,
  sayDating,
  sayDisaster,
  sayDocument,
  sayExtortion,
  sayFortune,
  sayGambling,
  sayGiftCard,
  sayMailbox,
  sayMembership,
  sayMiracle,
  sayNameless,
  sayOddUse,
  sayParcel,
  sayPaymentSecret,
  sayPayroll,
  sayPointsExpire,
  sayPressLink,
  sayPrize,
  sayRail,
  sayRefund,
  sayRemoval,
  saySecurities,
  sayTax,
  sayToll,
  sayUnpaid,
  sayUrgent,
  sayVerify,
];
