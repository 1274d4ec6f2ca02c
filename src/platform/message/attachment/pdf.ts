/** Looks into a PDF without laying it out: links, actions, scripts, encryption and what text stands there plainly. */
import { constants, inflateSync } from "node:zlib";
import type { Pdf } from "#src/engine/mail/message.ts";
import type { Reading } from "../reading.ts";

const MOST_BYTES = 12_000_000;
const MOST_STREAMS = 2_000;
const STREAM = 1_000_000;
const TEXT = 20_000;
const MOST = 200;

/** Never throws. */
export function readPdf(bytes: Uint8Array, reading: Reading): Pdf {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, MOST_BYTES));
  const { plain, streams } = takeApart(buffer, reading);
  const all = normalised([plain, ...streams.filter((text) => text.includes("/"))].join("\n"));
  const text = streams
    .map(textOf)
    .join("\n")
    .replace(/[ \t]+/g, " ")
    .trim()
    .slice(0, TEXT);
  const has = (name: string) => all.includes(`/${name}`) && new RegExp(`/${name}(?![A-Za-z])`).test(all);
  const pages = all.match(/\/Type\s{0,3}\/Page(?![A-Za-z])/g)?.length ?? 0;
  return {
    pages: pages === 0 ? undefined : pages,
    links: linksIn(all),
    phoneNumbers: phoneNumbersIn(text),
    javascript: has("JavaScript") || has("JS"),
    launch: has("Launch"),
    openAction: has("OpenAction") || has("AA"),
    submitForm: has("SubmitForm"),
    embeddedFiles: has("EmbeddedFile") || has("EmbeddedFiles"),
    encrypted: has("Encrypt"),
    text,
    pictures: all.match(/\/Subtype\s{0,3}\/Image(?![A-Za-z])/g)?.length ?? 0,
  };
}

/** What stands between the streams, and the streams that could be unpacked. */
function takeApart(buffer: Buffer, reading: Reading): { plain: string; streams: string[] } {
  const plain: string[] = [];
  const streams: string[] = [];
  let at = 0;
  for (let count = 0; count < MOST_STREAMS; count += 1) {
    const start = buffer.indexOf("stream", at, "latin1");
    if (start < 0) break;
    const end = buffer.indexOf("endstream", start + 6, "latin1");
    if (end < 0) break;
    const head = buffer.toString("latin1", at, start);
    plain.push(head);
    let from = start + 6;
    if (buffer[from] === 13) from += 1;
    if (buffer[from] === 10) from += 1;
    const dictionary = head.slice(-1_000);
    const picture = /\/Subtype\s{0,3}\/Image|\/FontFile|\/Length1\b/.test(
      dictionary.slice(dictionary.lastIndexOf(" obj")),
    );
    if (!picture) {
      const content = /Fl(ate)?Decode|\/Fl\b|#/.test(dictionary)
        ? inflated(buffer.subarray(from, end), reading)
        : buffer.subarray(from, Math.min(end, from + STREAM));
      if (content) streams.push(content.toString("latin1"));
    }
    at = end + 9;
  }
  plain.push(buffer.toString("latin1", at));
  return { plain: plain.join("\n"), streams };
}

function inflated(packed: Buffer, reading: Reading): Buffer | undefined {
  const most = Math.min(STREAM, reading.left.unpacked);
  if (most <= 0) return undefined;
  for (const share of [packed.length, Math.ceil(most / 8), Math.ceil(most / 1_040)]) {
    try {
      const content = inflateSync(packed.subarray(0, share), {
        maxOutputLength: most,
        finishFlush: constants.Z_SYNC_FLUSH,
      });
      reading.left.unpacked -= content.length;
      return content;
    } catch (error) {
      if (!(error instanceof RangeError)) return undefined;
    }
  }
  return undefined;
}

/** Names may be written with `#4a` for a letter, to hide from a search. */
function normalised(text: string): string {
  return text.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

function linksIn(all: string): string[] {
  const links = new Set<string>();
  for (const piece of all.split("/URI").slice(1)) {
    if (links.size >= MOST) break;
    const start = piece.slice(0, 10).search(/[(<]/);
    if (start < 0 || /\S/.test(piece.slice(0, start))) continue;
    const link = piece[start] === "(" ? literal(piece, start + 1) : hexText(piece, start + 1);
    if (link.trim() !== "") links.add(link.trim());
  }
  return [...links];
}

/** A string in round brackets, with its escapes. */
function literal(text: string, start: number): string {
  let result = "";
  let depth = 1;
  for (let at = start; at < text.length && result.length < 4_000; at += 1) {
    const character = text[at] ?? "";
    if (character === "\\") {
      const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0];
      if (octal) {
        result += String.fromCharCode(Number.parseInt(octal, 8) & 255);
        at += octal.length;
      } else {
        const next = text[at + 1] ?? "";
        result += next === "n" || next === "r" ? "\n" : next === "\n" || next === "\r" ? "" : next;
        at += 1;
      }
      continue;
    }
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (depth === 0) break;
    result += character;
  }
  return result.startsWith("\xfe\xff")
    ? new TextDecoder("utf-16be").decode(Buffer.from(result.slice(2), "latin1"))
    : result;
}

function hexText(text: string, start: number): string {
  const end = text.indexOf(">", start);
  return end < 0
    ? ""
    : Buffer.from(text.slice(start, Math.min(end, start + 8_000)).replace(/\s/g, ""), "hex").toString(
        "latin1",
      );
}

/** Strings shown by a content stream: what stands in brackets before Tj, ' or in TJ. Fonts with own codes stay unread. */
function textOf(stream: string): string {
  if (!/\bT[jJ]\b|\bBT\b/.test(stream.slice(0, 200_000))) return "";
  const pieces: string[] = [];
  let length = 0;
  let at = stream.indexOf("(");
  while (at >= 0 && length < TEXT) {
    const piece = literal(stream, at + 1);
    if (!hasControls(piece)) {
      pieces.push(piece);
      length += piece.length;
    }
    const next = stream.indexOf("(", at + Math.max(2, piece.length + 2));
    if (
      next > 0 &&
      /\b(?:Td|TD|T\*|Tm)\b/.test(stream.slice(at + piece.length, Math.min(next, at + piece.length + 200)))
    )
      pieces.push("\n");
    at = next;
  }
  return pieces.join("");
}

/** Codes of a font of its own, which are no characters. */
function hasControls(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13) return true;
  }
  return false;
}

/** Runs of 9 to 15 digits as phone numbers are written. */
export function phoneNumbersIn(text: string): string[] {
  const found = new Set<string>();
  for (const [match] of text.matchAll(/(?<![\d.])\+?\(?\d[\d() .-]{7,18}\d(?![\d.])/g)) {
    const digits = match.replace(/\D/g, "");
    if (digits.length >= 9 && digits.length <= 15 && found.size < 20) found.add(match.trim());
  }
  return [...found];
}
