/** The rules of the family "structure". */
import type { MailRule } from "#src/engine/mail/rule.ts";
import { answerToNothing } from "./answer-to-nothing.ts";
import { dateImpossible } from "./date-impossible.ts";
import { dateUnreadable } from "./date-unreadable.ts";
import { emptyBody } from "./empty-body.ts";
import { freeMailBulk } from "./free-mail-bulk.ts";
import { greetsByAddress } from "./greets-by-address.ts";
import { headersBroken } from "./headers-broken.ts";
import { nameIsRecipient } from "./name-is-recipient.ts";
import { namePictures } from "./name-pictures.ts";
import { nameSpaced } from "./name-spaced.ts";
import { shortWithFile } from "./short-with-file.ts";
import { shortWithLink } from "./short-with-link.ts";
import { subjectCode } from "./subject-code.ts";
import { subjectNamesRecipient } from "./subject-names-recipient.ts";
import { subjectPadded } from "./subject-padded.ts";
import { subjectPictures } from "./subject-pictures.ts";
import { threadTakenOver } from "./thread-taken-over.ts";

export const structure: readonly MailRule[] = [
  answerToNothing,
  dateImpossible,
  dateUnreadable,
  emptyBody,
  freeMailBulk,
  greetsByAddress,
  headersBroken,
  nameIsRecipient,
  namePictures,
  nameSpaced,
  shortWithFile,
  shortWithLink,
  subjectCode,
  subjectNamesRecipient,
  subjectPadded,
  subjectPictures,
  threadTakenOver,
];
