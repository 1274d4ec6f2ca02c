/** Notes what the headers of a mail lack, repeat or break. */
import { note, type Reading } from "../reading.ts";
import type { Envelope } from "./envelope.ts";

/** Headers that may stand only once (RFC 5322 3.6). */
const single = [
  "from",
  "sender",
  "reply-to",
  "to",
  "cc",
  "subject",
  "date",
  "message-id",
  "in-reply-to",
  "references",
];

export function noteEnvelope(envelope: Envelope, reading: Reading): void {
  const { headers, from, date, messageId } = envelope;
  for (const key of single) {
    const count = headers.filter((header) => header.key === key).length;
    if (count > 1) note(reading, key === "from" ? "several-from" : "repeated-header", key, String(count));
  }
  if (from.length === 0) note(reading, "no-from", "from");
  for (const field of from) if (field.malformed) note(reading, "malformed-from", "from", field.raw);
  if (from.length > 0 && (envelope.author?.address ?? "") === "")
    note(reading, "malformed-from", "from", from[0]?.raw);
  for (const field of [...envelope.to, ...envelope.cc, ...envelope.replyTo, ...envelope.sender])
    if (field.malformed) note(reading, "malformed-address", headers[field.header]?.key, field.raw);
  if (date.raw === "") note(reading, "no-date", "date");
  if (!messageId) note(reading, "no-message-id", "message-id");
  else if (messageId.malformed) note(reading, "malformed-message-id", "message-id", messageId.raw);
}
