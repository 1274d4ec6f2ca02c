/** Reads one mail from bytes of any kind into a Message. Nothing is fetched, run or thrown. */
import type { Header, HtmlPart, Message, MessageKind, Part, TextPart } from "#src/engine/mail/message.ts";
import { readEnvelope } from "./header/envelope.ts";
import { readOutlook } from "./outlook/message.ts";
import { note, type Reading, readingInside, startReading, wasCut } from "./reading.ts";
import { recognise } from "./recognise.ts";
import { type Collected, takeLeaf } from "./take-leaf.ts";
import { type Leaf, plainLeaf } from "./tree/leaf.ts";
import { walkTree } from "./tree/walk.ts";

const VISIBLE = 300_000;

/** Reads with a reading already begun. @param whole what lies above is said to be a mail, so it is read as one */
export function readWith(bytes: Uint8Array, reading: Reading, whole = false): Message {
  const buffer = Buffer.from(
    bytes.buffer,
    bytes.byteOffset,
    Math.min(bytes.byteLength, reading.limits.bytes),
  );
  if (buffer.length < bytes.byteLength) note(reading, "too-large", "", String(bytes.byteLength));
  const { given, start } = recognise(buffer);
  if (given === "nothing") note(reading, "empty");
  if (given === "outlook") {
    const outlook = readOutlook(buffer, reading);
    if (outlook) return assemble("outlook", bytes.byteLength, outlook.headers, outlook.leaves, [], reading);
    note(reading, "not-a-mail");
    return assemble("unreadable", bytes.byteLength, [], [], [], reading);
  }
  const kind: MessageKind =
    given === "nothing" ? "unreadable" : given === "mailbox" || whole ? "mail" : given;
  if (given === "text" && !whole) {
    if (isBinary(buffer)) {
      note(reading, "not-a-mail");
      return assemble("unreadable", bytes.byteLength, [], [], [], reading);
    }
    return assemble("text", bytes.byteLength, [], [wordsOnly(buffer)], [], reading);
  }
  const { headers, leaves, containers } = walkTree(buffer, { start, end: buffer.length }, reading);
  return assemble(kind, bytes.byteLength, headers, leaves, containers, reading);
}

/** Starts a new reading. */
export function readNow(
  bytes: Uint8Array,
  limits: Reading["limits"],
): { message: Message; reading: Reading } {
  const reading = startReading(limits);
  return { message: readWith(bytes, reading), reading };
}

const isBinary = (bytes: Buffer) =>
  bytes.subarray(0, 4_096).includes(0) && !(bytes[0] === 0xff || bytes[0] === 0xfe);

function wordsOnly(bytes: Uint8Array): Leaf {
  const html = /^\s{0,100}<(!doctype html|html|body|div|table|p)[\s>]/i.test(
    Buffer.from(bytes.subarray(0, 500)).toString("latin1"),
  );
  return { ...plainLeaf, path: "1", type: html ? "text/html" : "text/plain", bytes };
}

function assemble(
  kind: MessageKind,
  size: number,
  headers: readonly Header[],
  leaves: readonly Leaf[],
  containers: readonly Part[],
  reading: Reading,
): Message {
  const whole = kind === "mail" || kind === "outlook" || kind === "headers";
  const envelope = readEnvelope(headers, reading, whole);
  const found: Collected = { readInner, texts: [], htmls: [], attachments: [], parts: [...containers] };
  for (const leaf of leaves) takeLeaf(leaf, found, reading);
  const { texts, htmls, attachments } = found;
  return {
    ...envelope,
    kind,
    size,
    texts,
    htmls,
    visibleText: visibleOf(texts, htmls),
    attachments,
    parts: found.parts.sort((a, b) => comparePaths(a.path, b.path)),
    forwarded: attachments.map(({ message }) => message).filter((message) => message !== undefined),
    depth: reading.depth,
    defects: reading.defects,
    truncated: wasCut(reading),
  };
}

function visibleOf(texts: readonly TextPart[], htmls: readonly HtmlPart[]): string {
  const written = texts.map(({ text }) => text).join("\n");
  const shown = written.trim() === "" ? htmls.map(({ facts }) => facts.visibleText).join("\n") : written;
  return shown.slice(0, VISIBLE);
}

function comparePaths(a: string, b: string): number {
  const [left, right] = [a.split("."), b.split(".")];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const difference = Number.parseInt(left[at] ?? "0", 10) - Number.parseInt(right[at] ?? "0", 10);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** A mail inside a mail, unless there are too many. */
function readInner(bytes: Uint8Array, reading: Reading): Message | undefined {
  if (reading.depth + 1 > reading.limits.messageDepth || reading.left.messages <= 0) {
    note(reading, "too-deep", "message");
    return undefined;
  }
  reading.left.messages -= 1;
  return readWith(bytes, readingInside(reading), true);
}
