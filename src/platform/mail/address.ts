/** What counts as a mail address: one mailbox, written so that nothing else can hide in it. */
import { domainToASCII } from "node:url";

/** Unquoted characters of a local part (RFC 5322 atext). */
const LOCAL = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}$/;
const LABEL = /^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;

/**
 * Reads one address as people type or paste it: full-width characters and surrounding blanks are accepted, a
 * Japanese domain becomes its ASCII form. Dots in a row or at the end of the local part are accepted although
 * the standard forbids them: Japanese mobile carriers gave out such addresses for years.
 *
 * @returns the address to store, or undefined when it is none.
 */
export function readAddress(input: string): string | undefined {
  const text = input.normalize("NFKC").trim();
  const at = text.lastIndexOf("@");
  const local = text.slice(0, Math.max(at, 0));
  const domain = domainToASCII(text.slice(at + 1)).toLowerCase();
  const labels = domain.split(".");
  if (!LOCAL.test(local) || local.startsWith(".")) return undefined;
  if (labels.length < 2 || !labels.every((label) => LABEL.test(label))) return undefined;
  // A last label of digits would be an IP address, not a name.
  if (/^\d+$/.test(labels.at(-1) ?? "")) return undefined;
  const address = `${local}@${domain}`;
  return address.length <= 254 ? address : undefined;
}

/** The sender as set by the administrator: an address, or a name with the address in angle brackets. */
export interface Sender {
  readonly name: string;
  readonly address: string;
}

/** Reads `banto@example.jp` or `Banto <banto@example.jp>`; undefined when there is no valid address in it. */
export function readSender(input: string): Sender | undefined {
  const named = /^\s*"?([^"<>]*?)"?\s*<([^<>]+)>\s*$/.exec(input);
  const address = readAddress(named?.[2] ?? input);
  return address ? { name: oneLine(named?.[1] ?? ""), address } : undefined;
}

/**
 * Text that fits a header: everything that could end or fold a line (control characters, Unicode line
 * separators) becomes one blank, so no header can be smuggled in.
 */
export function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\s]+/g, " ").trim();
}
