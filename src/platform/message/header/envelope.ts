/** Gathers from the headers what a mail says about who, to whom, when and which way. */
import type { Address, AddressField, Header, MailDate, Message } from "#src/engine/mail/message.ts";
import { note, type Reading } from "../reading.ts";
import { readAddresses } from "./addresses.ts";
import { readAuthenticationResults } from "./authentication.ts";
import { noDate, readDate } from "./date.ts";
import { readList } from "./list.ts";
import { idsIn, readMessageId } from "./message-id.ts";
import { noteEnvelope } from "./missing.ts";
import { readReceived } from "./received.ts";
import { readArc, readDkim } from "./signatures.ts";

/** The part of a message that comes from its headers. */
export type Envelope = Omit<
  Message,
  | "kind"
  | "size"
  | "texts"
  | "htmls"
  | "visibleText"
  | "attachments"
  | "parts"
  | "forwarded"
  | "depth"
  | "defects"
  | "truncated"
>;

const programs = [
  "user-agent",
  "x-mailer",
  "x-newsreader",
  "x-php-originating-script",
  "x-php-script",
  "x-mimeole",
];
const delivered = [
  "delivered-to",
  "x-original-to",
  "envelope-to",
  "x-envelope-to",
  "x-rcpt-to",
  "apparently-to",
];

/** Never throws. Notes what a mail lacks only when `whole` (it was not just words). */
export function readEnvelope(headers: readonly Header[], reading: Reading, whole: boolean): Envelope {
  const all = (...keys: readonly string[]) =>
    headers.flatMap((header, place) => (keys.includes(header.key) ? [{ header, place }] : []));
  const addresses = (...keys: readonly string[]): AddressField[] =>
    all(...keys).map(({ header, place }) => readAddresses(header, place));
  const first = (key: string) => headers.find((header) => header.key === key);
  const hopsAbove = countAbove(headers);
  const from = addresses("from");
  const date = readDateHeader(first("date"), reading, whole);
  const envelope: Envelope = {
    headers,
    from,
    sender: addresses("sender"),
    replyTo: addresses("reply-to"),
    returnPath: addresses("return-path"),
    to: addresses("to"),
    cc: addresses("cc"),
    bcc: addresses("bcc"),
    deliveredTo: addresses(...delivered),
    author: authorOf(from),
    subject: first("subject")?.value ?? "",
    subjectRaw: first("subject")?.raw ?? "",
    date,
    messageId: readMessageId(first("message-id")?.raw),
    inReplyTo: idsIn(first("in-reply-to")?.raw),
    references: idsIn(first("references")?.raw),
    programs: all(...programs).map(({ header }) => header.value),
    list: readList(headers),
    received: all("received").map(({ header, place }) => readReceived(header.raw, place)),
    authentication: all("authentication-results").map(({ header, place }) =>
      readAuthenticationResults(header.raw, place, hopsAbove[place] ?? 0),
    ),
    arc: all("arc-seal", "arc-message-signature", "arc-authentication-results").map(({ header, place }) =>
      readArc(header.key, header.raw, place, hopsAbove[place] ?? 0),
    ),
    dkim: all("dkim-signature").map(({ header, place }) => readDkim(header.raw, place)),
  };
  if (whole) noteEnvelope(envelope, reading);
  return envelope;
}

function countAbove(headers: readonly Header[]): number[] {
  let hops = 0;
  return headers.map(({ key }) => {
    const above = hops;
    if (key === "received") hops += 1;
    return above;
  });
}

/** Readers take the first From; where that holds no address at all, the next thing that does. */
function authorOf(from: readonly AddressField[]): Address | undefined {
  const all = from.flatMap(({ addresses }) => addresses);
  return (
    all.find(({ address }) => address.includes("@")) ?? all.find(({ address }) => address !== "") ?? all[0]
  );
}

function readDateHeader(header: Header | undefined, reading: Reading, whole: boolean): MailDate {
  if (!header) return noDate;
  const date = readDate(header.raw);
  if (whole && (date.impossible || date.at === undefined))
    note(reading, "impossible-date", "date", header.raw);
  return date;
}
