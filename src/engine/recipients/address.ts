/** Reads the addresses of a To or Cc line, as people paste them. */

export interface Recipient {
  /** `to`, `cc` or `bcc`. */
  readonly field: RecipientField;
  /** The name shown, without quotation marks; may be empty. */
  readonly name: string;
  /** Lower case. */
  readonly address: string;
  readonly local: string;
  readonly domain: string;
}

export type RecipientField = "to" | "cc" | "bcc";

/** Something that was pasted and is no address. */
export interface Unread {
  readonly field: RecipientField;
  readonly text: string;
}

const most = 2_000;

/**
 * Splits at commas, semicolons and line ends outside quotation marks and angle brackets; full-width marks count as
 * theirs. At most 2,000 entries and 200,000 characters are read; time is proportional to the length.
 */
export function readRecipients(
  text: string,
  field: RecipientField,
): { readonly recipients: readonly Recipient[]; readonly unread: readonly Unread[] } {
  const recipients: Recipient[] = [];
  const unread: Unread[] = [];
  for (const part of split(text.slice(0, 200_000)).slice(0, most)) {
    const recipient = readOne(part, field);
    if (recipient) recipients.push(recipient);
    else unread.push({ field, text: part.slice(0, 200) });
  }
  return { recipients, unread };
}

/** The marks in which Japanese keyboards write a comma, a semicolon, and the ideographic comma. */
const separators = new Set([",", ";", "\n", "\r", "\uff0c", "\uff1b", "\u3001"]);

function split(text: string): string[] {
  const parts: string[] = [];
  let part = "";
  let quoted = false;
  let bracket = false;
  for (const char of text) {
    const lineEnd = char === "\n" || char === "\r";
    if (lineEnd) quoted = bracket = false;
    else if (char === '"') quoted = !quoted;
    else if (!quoted && (char === "<" || char === "\uff1c")) bracket = true;
    else if (!quoted && (char === ">" || char === "\uff1e")) bracket = false;
    if (separators.has(char) && !quoted && !bracket) {
      parts.push(part);
      part = "";
    } else part += char;
  }
  return [...parts, part].map((one) => one.trim()).filter((one) => one !== "");
}

function readOne(part: string, field: RecipientField): Recipient | undefined {
  const plain = part.normalize("NFKC").replace(/^(?:to|cc|bcc)\s*:\s*/i, "");
  const open = plain.lastIndexOf("<");
  const close = plain.indexOf(">", open);
  const inside = open === -1 ? undefined : plain.slice(open + 1, close === -1 ? undefined : close);
  const address = (inside ?? plain)
    .trim()
    .replace(/^mailto:/i, "")
    .toLowerCase();
  const at = address.lastIndexOf("@");
  const [local, domain] = [address.slice(0, at), address.slice(at + 1).replace(/\.$/, "")];
  if (at < 1 || /[\s,;<>]/.test(address) || !/^[^.@\s]+(?:\.[^.@\s]+)+$/.test(domain)) return undefined;
  const name =
    open === -1
      ? ""
      : plain
          .slice(0, open)
          .trim()
          .replace(/^["']|["']$/g, "")
          .trim();
  return { field, name, address: `${local}@${domain}`, local, domain };
}
