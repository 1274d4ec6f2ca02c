/** What somebody showed us, made ready to be judged: a file or a pasted text becomes a mail, words, or an address. */
import type { Message } from "#src/engine/mail/index.ts";
import { readCodes, readMessage, splitMailbox } from "#src/platform/message/index.ts";

/** Largest upload, in bytes; the page for what is too large names the same number. */
export const MOST_BYTES = 10 * 1024 * 1024;
/** Most of a pasted text that is read. */
export const MOST_CHARACTERS = 200_000;

export type Shown =
  | { readonly kind: "mail"; readonly message: Message; readonly more: number }
  | { readonly kind: "text"; readonly text: string; readonly fromPicture: boolean }
  | { readonly kind: "url"; readonly url: string; readonly fromPicture: boolean };

export type NotShown =
  | "nothing"
  | "unreadable"
  /** A picture in which there is no QR code; letters in pictures are not read. */
  | "no-code"
  | "picture-unreadable";

/** A file wins over a text, for whoever chose one wants it looked at. */
export async function readShown(input: {
  readonly file: Uint8Array | undefined;
  readonly text: string;
}): Promise<Shown | NotShown> {
  if (input.file && input.file.byteLength > 0) return readFile(input.file);
  const text = input.text.slice(0, MOST_CHARACTERS).trim();
  return text === "" ? "nothing" : readText(text);
}

async function readFile(bytes: Uint8Array): Promise<Shown | NotShown> {
  if (isPicture(bytes)) return readPicture(bytes);
  let count = 0;
  let first: Uint8Array = bytes;
  for (const mail of splitMailbox(bytes)) {
    if (count === 0) first = mail;
    count += 1;
  }
  const message = await readMessage(first, { readCodes });
  if (message.kind === "unreadable") return "unreadable";
  if (message.kind === "text") return readWords(message.visibleText.slice(0, MOST_CHARACTERS).trim());
  return { kind: "mail", message, more: count - 1 };
}

async function readPicture(bytes: Uint8Array): Promise<Shown | NotShown> {
  const codes = await readCodes(bytes);
  if (codes === undefined) return "picture-unreadable";
  const [first] = codes;
  if (first === undefined) return "no-code";
  const url = codes.length === 1 ? soleAddress(first) : undefined;
  return url === undefined
    ? { kind: "text", text: codes.join("\n"), fromPicture: true }
    : { kind: "url", url, fromPicture: true };
}

/** The source of a mail, or at least its headers, begins with header lines; all else are words. */
async function readText(text: string): Promise<Shown | NotShown> {
  const message = await readMessage(new TextEncoder().encode(text));
  const isMail = message.kind === "mail" || message.kind === "headers";
  return isMail && message.from.length + message.received.length > 0
    ? { kind: "mail", message, more: 0 }
    : readWords(text);
}

function readWords(text: string): Shown | NotShown {
  if (text === "") return "nothing";
  const url = soleAddress(text);
  return url === undefined
    ? { kind: "text", text, fromPicture: false }
    : { kind: "url", url, fromPicture: false };
}

/** A text that is one address and nothing else: a scheme, or a name with a dot, without spaces. */
function soleAddress(text: string): string | undefined {
  const plain = text.trim();
  if (plain === "" || plain.length > 8_000 || /\s/.test(plain)) return undefined;
  const hasScheme = /^[a-z][a-z0-9+.-]{1,20}:\S/i.test(plain);
  const isName = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#:]\S*)?$/u.test(plain);
  return hasScheme || isName ? plain : undefined;
}

function isPicture(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(16, bytes.byteLength)).toString(
    "latin1",
  );
  return (
    start.startsWith("\x89PNG\r\n\x1a\n") ||
    start.startsWith("\xff\xd8\xff") ||
    start.startsWith("GIF8") ||
    (start.startsWith("RIFF") && start.slice(8, 12) === "WEBP")
  );
}
