/** What somebody handed in: a mail, Outlook's file, a mailbox of many, pasted headers, or only words. */
import { looksLikeHeader } from "./header/split.ts";

export type Given = "mail" | "headers" | "text" | "outlook" | "mailbox" | "nothing";

/** Headers that no other kind of text begins with. Two of them make a mail. */
const known = new Set(
  (
    "from to cc subject date message-id received return-path delivered-to mime-version content-type x-mailer reply-to " +
    "sender dkim-signature authentication-results arc-seal arc-message-signature arc-authentication-results x-received " +
    "content-transfer-encoding received-spf list-unsubscribe x-original-to envelope-to in-reply-to references user-agent"
  ).split(" "),
);

const LOOK = 65_536;

export interface Recognised {
  readonly given: Given;
  /** Where the first header or word stands. */
  readonly start: number;
}

/** Never throws. */
export function recognise(bytes: Buffer): Recognised {
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0)
    return { given: "outlook", start };
  while (start < bytes.length && (bytes[start] ?? 0) <= 0x20) start += 1;
  if (start >= bytes.length) return { given: "nothing", start };
  const separated = /^>?From \S/.test(bytes.toString("latin1", start, start + 8));
  if (separated) {
    const line = bytes.indexOf(10, start);
    const inner = countHeaders(bytes, line < 0 ? bytes.length : line + 1);
    if (inner.known >= 2) {
      const many = /\n\r?\nFrom \S/.test(bytes.toString("latin1", start, start + 2_000_000));
      return { given: many ? "mailbox" : inner.body ? "mail" : "headers", start: many ? start : line + 1 };
    }
  }
  const found = countHeaders(bytes, start);
  if (found.known >= 2 || (found.known === 1 && found.all >= 3))
    return { given: found.body ? "mail" : "headers", start };
  return { given: "text", start };
}

function countHeaders(bytes: Buffer, start: number) {
  let at = start;
  let [all, familiar] = [0, 0];
  const end = Math.min(bytes.length, start + LOOK);
  while (at < end) {
    const found = bytes.indexOf(10, at);
    const next = found < 0 ? bytes.length : found + 1;
    const first = bytes[at];
    if (first === 10 || (first === 13 && bytes[at + 1] === 10)) {
      const rest = bytes.subarray(next, next + 4_096).some((byte) => byte > 0x20);
      return { all, known: familiar, body: rest };
    }
    if (first !== 0x20 && first !== 0x09) {
      if (!looksLikeHeader(bytes, at, next)) {
        // A stray line between headers is forgiven once there was one; words in front of them are not.
        if (familiar < 1) return { all, known: familiar, body: false };
      } else {
        all += 1;
        const name = bytes.toString("latin1", at, bytes.indexOf(0x3a, at)).toLowerCase();
        if (known.has(name)) familiar += 1;
      }
    }
    at = next;
  }
  return { all, known: familiar, body: bytes.length > end };
}
