/** The rules of the family "sender". */
import type { MailRule } from "#src/engine/mail/rule.ts";
import { bossByStranger } from "./boss-by-stranger.ts";
import { brandAndElsewhere } from "./brand-and-elsewhere.ts";
import { brandAndLure } from "./brand-and-lure.ts";
import { brandAsSignature } from "./brand-as-signature.ts";
import { brandInAddress } from "./brand-in-address.ts";
import { brandInName } from "./brand-in-name.ts";
import { brandInOpening } from "./brand-in-opening.ts";
import { brandInSubject } from "./brand-in-subject.ts";
import { brandPictures } from "./brand-pictures.ts";
import { brandSenderLinksAway } from "./brand-sender-links-away.ts";
import { colleagueName } from "./colleague-name.ts";
import { executiveName } from "./executive-name.ts";
import { executiveRoleFreeMail } from "./executive-role-free-mail.ts";
import { freeMailAsFirm } from "./free-mail-as-firm.ts";
import { freeMailSender } from "./free-mail-sender.ts";
import { fromDomainMadeUp } from "./from-domain-made-up.ts";
import { fromHostMadeUp } from "./from-host-made-up.ts";
import { fromLocalMadeUp } from "./from-local-made-up.ts";
import { fromMalformed } from "./from-malformed.ts";
import { fromNoAddress } from "./from-no-address.ts";
import { fromNowhere } from "./from-nowhere.ts";
import { fromOddEnding } from "./from-odd-ending.ts";
import { fromSeveral } from "./from-several.ts";
import { governmentElsewhere } from "./government-elsewhere.ts";
import { linkHostMadeUp } from "./link-host-made-up.ts";
import { listUnsubscribeBroken } from "./list-unsubscribe-broken.ts";
import { madeUpAndElsewhere } from "./made-up-and-elsewhere.ts";
import { messageIdElsewhere } from "./message-id-elsewhere.ts";
import { messageIdMissing } from "./message-id-missing.ts";
import { messageIdOdd } from "./message-id-odd.ts";
import { nameShowsAddress } from "./name-shows-address.ts";
import { nameUnlikeAddress } from "./name-unlike-address.ts";
import { nobodyNamed } from "./nobody-named.ts";
import { orderAndSecrecy } from "./order-and-secrecy.ts";
import { orderByFreeMail } from "./order-by-free-mail.ts";
import { ownDomainUnproved } from "./own-domain-unproved.ts";
import { ownNameOutside } from "./own-name-outside.ts";
import { partnerName } from "./partner-name.ts";
import { recipientDomainInName } from "./recipient-domain-in-name.ts";
import { replyToElsewhere } from "./reply-to-elsewhere.ts";
import { replyToFreeMail } from "./reply-to-free-mail.ts";
import { returnPathElsewhere } from "./return-path-elsewhere.ts";
import { returnPathEmpty } from "./return-path-empty.ts";
import { returnPathMadeUp } from "./return-path-made-up.ts";
import { returnPathNowhere } from "./return-path-nowhere.ts";
import { senderHeaderElsewhere } from "./sender-header-elsewhere.ts";
import { senderIsRecipient } from "./sender-is-recipient.ts";
import { subjectBrandAndLure } from "./subject-brand-and-lure.ts";

export const sender: readonly MailRule[] = [
  governmentElsewhere,
  orderAndSecrecy,
  orderByFreeMail,
  bossByStranger,
  brandAndElsewhere,
  brandAndLure,
  brandAsSignature,
  brandInAddress,
  brandInName,
  brandInOpening,
  brandInSubject,
  brandPictures,
  brandSenderLinksAway,
  colleagueName,
  executiveName,
  executiveRoleFreeMail,
  freeMailAsFirm,
  freeMailSender,
  fromDomainMadeUp,
  fromHostMadeUp,
  fromLocalMadeUp,
  fromMalformed,
  fromNoAddress,
  fromNowhere,
  fromOddEnding,
  fromSeveral,
  linkHostMadeUp,
  listUnsubscribeBroken,
  madeUpAndElsewhere,
  messageIdElsewhere,
  messageIdMissing,
  messageIdOdd,
  nameShowsAddress,
  nameUnlikeAddress,
  nobodyNamed,
  ownDomainUnproved,
  ownNameOutside,
  partnerName,
  recipientDomainInName,
  replyToElsewhere,
  replyToFreeMail,
  returnPathElsewhere,
  returnPathEmpty,
  returnPathMadeUp,
  returnPathNowhere,
  senderHeaderElsewhere,
  senderIsRecipient,
  subjectBrandAndLure,
];
