/** Identifiers of mails, and those of the mails they answer. */
import type { MessageId } from "#src/engine/mail/message.ts";

export function readMessageId(raw: string | undefined): MessageId | undefined {
  if (raw === undefined) return undefined;
  const inner = /^<([^<>\s]*)>$/.exec(raw.trim())?.[1];
  const text = inner ?? raw.replace(/[<>]/g, "").trim();
  const at = text.lastIndexOf("@");
  const domain = at < 0 ? "" : text.slice(at + 1).toLowerCase();
  const local = at < 0 ? text : text.slice(0, at);
  return { raw, local, domain, malformed: inner === undefined || domain === "" || local === "" };
}

/** Identifiers with or without angle brackets, in order. */
export function idsIn(raw: string | undefined): string[] {
  return (raw ?? "")
    .split(/[<>\s,]+/)
    .filter((id) => id !== "")
    .slice(0, 200);
}
