/** Reads one Received header (RFC 5321 4.4), in the ways the common servers write it. */
import type { Received } from "#src/engine/mail/message.ts";
import { readClauses } from "./clauses.ts";
import { readDate } from "./date.ts";

const LONGEST = 4_000;

/** Never throws. */
export function readReceived(raw: string, header: number): Received {
  const text = raw.slice(0, LONGEST);
  const semicolon = text.lastIndexOf(";");
  const { values, comments } = readClauses(semicolon < 0 ? text : text.slice(0, semicolon));
  const from = (values.get("from") ?? "").toLowerCase();
  const aside = comments.get("from") ?? "";
  const helo = /\bhelo[= ]([^\s)]{1,255})/i.exec(aside)?.[1]?.toLowerCase();
  const reverse =
    /^[\s(]*(?:[^\s@()[\]]{0,64}@)?([a-z0-9_-][a-z0-9_.-]{1,253}\.[a-z0-9-]{2,63})\b/i.exec(aside)?.[1] ?? "";
  return {
    header,
    raw: text,
    from: helo ?? from.replace(/^\[|\]$/g, ""),
    reverse: (helo && reverse === "" ? from : reverse).toLowerCase(),
    ip: ipIn(aside) ?? ipIn(values.get("from") ?? ""),
    by: (values.get("by") ?? "").toLowerCase(),
    with: (values.get("with") ?? "").toUpperCase(),
    for: (values.get("for") ?? "").replace(/[<>]/g, ""),
    at: readDate(semicolon < 0 ? "" : text.slice(semicolon + 1)).at,
  };
}

/** The first address of a machine in it: in brackets if there is one, else alone. */
function ipIn(text: string): string | undefined {
  const bracketed = /\[(?:ipv6:)?([0-9a-f.:]{3,45})\]/i.exec(text)?.[1];
  if (bracketed) return bracketed.toLowerCase();
  return /(?:^|[\s(=])(\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})(?=$|[\s):,])/.exec(text)?.[1];
}
