/**
 * A mail as it was read: plain data, without a judgement. Whoever reads bytes (`platform/message`) makes it, whoever
 * judges takes it. Nothing of what stood in the mail is lost for being malformed: it is kept and named a defect.
 */
import type { Address, AddressField } from "./message-address.ts";
import type { Attachment } from "./message-attachment.ts";
import type { HtmlPart, TextPart } from "./message-body.ts";
import type { Arc, AuthenticationResults, DkimSignature, Received } from "./message-route.ts";

export type * from "./message-address.ts";
export type * from "./message-attachment.ts";
export type * from "./message-body.ts";
export type * from "./message-html.ts";
export type * from "./message-route.ts";

export interface Message {
  /** What it was taken for. */
  readonly kind: MessageKind;
  /** Bytes given. */
  readonly size: number;
  /** All headers in the order they stand, the newest (those the last server added) first. */
  readonly headers: readonly Header[];

  /** One entry for each From header: more than one is a defect, and readers differ in which they show. */
  readonly from: readonly AddressField[];
  readonly sender: readonly AddressField[];
  readonly replyTo: readonly AddressField[];
  readonly returnPath: readonly AddressField[];
  readonly to: readonly AddressField[];
  readonly cc: readonly AddressField[];
  readonly bcc: readonly AddressField[];
  /** Delivered-To, X-Original-To, Envelope-To and the like: whom it reached. */
  readonly deliveredTo: readonly AddressField[];
  /** The address a reader shows as the sender, found even when the header is malformed; the first of `from`. */
  readonly author: Address | undefined;

  /** Decoded; empty where there is none. */
  readonly subject: string;
  readonly subjectRaw: string;
  readonly date: MailDate;
  /** Without angle brackets; empty where there is none. */
  readonly messageId: MessageId | undefined;
  readonly inReplyTo: readonly string[];
  readonly references: readonly string[];
  /** User-Agent, X-Mailer and the like, decoded. */
  readonly programs: readonly string[];
  readonly list: MailingList;

  /** Newest first, as they stand. */
  readonly received: readonly Received[];
  readonly authentication: readonly AuthenticationResults[];
  readonly arc: readonly Arc[];
  readonly dkim: readonly DkimSignature[];

  readonly texts: readonly TextPart[];
  readonly htmls: readonly HtmlPart[];
  /** What a reader would see of the body: the text parts, else the visible text of the HTML. Cut at a limit. */
  readonly visibleText: string;
  readonly attachments: readonly Attachment[];
  /** The tree as it stands, depth first. */
  readonly parts: readonly Part[];
  /** Mails carried inside (message/rfc822, .eml, .msg), outermost first. The same ones hang at their attachment. */
  readonly forwarded: readonly Message[];
  /** How many mails this one is inside of; 0 for the one given. */
  readonly depth: number;

  readonly defects: readonly Defect[];
  /** Something was left out because a limit was reached; the defects say what. */
  readonly truncated: boolean;
}

export type MessageKind =
  /** A mail with headers. */
  | "mail"
  /** Outlook's .msg. */
  | "outlook"
  /** Only headers were given. */
  | "headers"
  /** Only words were given, without headers: an SMS, a chat, a copied text. */
  | "text"
  /** Nothing to read: no bytes, or bytes that are no text and no mail. */
  | "unreadable";

/** One header field. */
export interface Header {
  /** As written. */
  readonly name: string;
  /** Lower case, without spaces. */
  readonly key: string;
  /** Unfolded, not decoded; bytes beyond ASCII as they were guessed to be meant. */
  readonly raw: string;
  /** Encoded words decoded. */
  readonly value: string;
  readonly problems: readonly HeaderProblem[];
}

export type HeaderProblem =
  /** A line without a colon, or a space before it, or a name with odd characters. */
  | "malformed-name"
  /** Bytes beyond ASCII without RFC 2047. */
  | "raw-bytes"
  /** `=?…` that never ends, or whose content cannot be what it says. */
  | "broken-encoded-word"
  /** A character cut in two between encoded words; joined when read. */
  | "split-character"
  /** The charset named is unknown or did not fit; another was used. */
  | "wrong-charset"
  /** Replacement characters remain. */
  | "undecodable"
  /** Control, invisible or direction-changing characters in the decoded value. */
  | "invisible-characters"
  /** Cut at the limit. */
  | "cut";

export interface MailDate {
  /** Empty where there is none. */
  readonly raw: string;
  /** ISO 8601 UTC, where it can be understood. */
  readonly at: string | undefined;
  /** Minutes east of UTC as written; `-0000` and unknown letters give undefined. */
  readonly offset: number | undefined;
  /** It names a day, an hour or a zone that does not exist (31 February, 25:61, +2500). */
  readonly impossible: boolean;
  /** The day of the week written is not that of the day written. */
  readonly wrongWeekday: boolean;
}

export interface MessageId {
  readonly raw: string;
  readonly local: string;
  /** Lower case; empty where there is none. */
  readonly domain: string;
  readonly malformed: boolean;
}

/** List-* headers. */
export interface MailingList {
  /** List-Id without brackets, lower case. */
  readonly id: string | undefined;
  /** Addresses (mailto: and https:) of List-Unsubscribe. */
  readonly unsubscribe: readonly string[];
  readonly oneClick: boolean;
  readonly post: string | undefined;
  /** Precedence: bulk/list/junk, lower case. */
  readonly precedence: string | undefined;
}

/** A node of the MIME tree. */
export interface Part {
  /** "1", "1.2": place in the tree. */
  readonly path: string;
  /** Lower case, as declared; `text/plain` where nothing is. */
  readonly type: string;
  readonly encoding: string;
  readonly disposition: "inline" | "attachment" | undefined;
  /** Decoded bytes. */
  readonly size: number;
  readonly taken: "container" | "text" | "html" | "attachment" | "message" | "dropped";
}

/** What is not as it should be in how the mail is built. Never a judgement: much of it happens in honest mail too. */
export interface Defect {
  readonly id: DefectId;
  /** Where: the header's name, the part's path, the file name. */
  readonly where: string;
  /** What stood there, shortened. */
  readonly detail: string;
}

export type DefectId =
  | "empty"
  | "not-a-mail"
  | "no-from"
  | "several-from"
  | "malformed-from"
  | "malformed-address"
  | "malformed-header"
  | "repeated-header"
  | "no-date"
  | "impossible-date"
  | "no-message-id"
  | "malformed-message-id"
  | "raw-header-bytes"
  | "broken-encoded-word"
  | "split-character"
  | "wrong-charset"
  | "undecodable"
  | "malformed-content-type"
  | "missing-boundary"
  | "unclosed-boundary"
  | "empty-multipart"
  | "unknown-encoding"
  | "broken-base64"
  | "broken-quoted-printable"
  | "broken-uuencode"
  | "encoded-message"
  | "partial-message"
  | "encrypted-message"
  | "damaged-attachment"
  | "unread-attachment"
  | "too-large"
  | "too-many-headers"
  | "too-many-parts"
  | "too-deep"
  | "too-much-content"
  | "internal";
