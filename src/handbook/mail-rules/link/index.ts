/** The rules of the family "link". */
import type { MailRule } from "#src/engine/mail/rule.ts";
import { linkBrandInHost } from "./link-brand-in-host.ts";
import { linkCredentials } from "./link-credentials.ts";
import { linkDownload } from "./link-download.ts";
import { linkFormBuilder } from "./link-form-builder.ts";
import { linkFreeHosting } from "./link-free-hosting.ts";
import { linkMailElsewhere } from "./link-mail-elsewhere.ts";
import { linkMailToFree } from "./link-mail-to-free.ts";
import { linkManyLabels } from "./link-many-labels.ts";
import { linkNotEncrypted } from "./link-not-encrypted.ts";
import { linkOddEnding } from "./link-odd-ending.ts";
import { linkOddPort } from "./link-odd-port.ts";
import { linkOnlyAnswers } from "./link-only-answers.ts";
import { linkOpenRedirect } from "./link-open-redirect.ts";
import { linkPunycode } from "./link-punycode.ts";
import { linkRawIp } from "./link-raw-ip.ts";
import { linkRecipientAddress } from "./link-recipient-address.ts";
import { linkScript } from "./link-script.ts";
import { linkSearchProtocol } from "./link-search-protocol.ts";
import { linkShortener } from "./link-shortener.ts";
import { linkTextDiffers } from "./link-text-differs.ts";
import { linkWordsNameBrand } from "./link-words-name-brand.ts";
import { linksAllElsewhere } from "./links-all-elsewhere.ts";
import { linksByCounter } from "./links-by-counter.ts";
import { linksMostlyElsewhere } from "./links-mostly-elsewhere.ts";
import { linksOneDestination } from "./links-one-destination.ts";
import { textLinkElsewhere } from "./text-link-elsewhere.ts";

export const link: readonly MailRule[] = [
  linkBrandInHost,
  linkCredentials,
  linkDownload,
  linkFormBuilder,
  linkFreeHosting,
  linkMailElsewhere,
  linkMailToFree,
  linkManyLabels,
  linkNotEncrypted,
  linkOddEnding,
  linkOddPort,
  linkOnlyAnswers,
  linkOpenRedirect,
  linkPunycode,
  linkRawIp,
  linkRecipientAddress,
  linkScript,
  linkSearchProtocol,
  linkShortener,
  linkTextDiffers,
  linkWordsNameBrand,
  linksAllElsewhere,
  linksByCounter,
  linksMostlyElsewhere,
  linksOneDestination,
  textLinkElsewhere,
];
