/** Keys of the page without sign-in and receipts of reports; and the seal on what a visitor holds meanwhile. */
import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";

/** Without letters and digits that look alike on paper (0 O 1 I L) or when read aloud. */
const ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

/** A key for the poster, `ABCD-2345-EFGH-6789`: sixteen signs, 79 bits, to be typed once and bookmarked. */
export function newPageKey(): string {
  const sign = () => ALPHABET[randomInt(ALPHABET.length)] ?? "";
  return Array.from({ length: 4 }, () => Array.from({ length: 4 }, sign).join("")).join("-");
}

/** A typed key in its one form: case, width, spaces and kinds of hyphens do not matter. Undefined if it is none. */
export function readPageKey(typed: string): string | undefined {
  const signs = typed
    .slice(0, 100)
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Pd}\u2212\u30fc]/gu, "");
  if (signs.length !== 16 || ![...signs].every((sign) => ALPHABET.includes(sign))) return undefined;
  return signs.replace(/(.{4})(?=.)/g, "$1-");
}

/** What the database has of a receipt. */
export const receiptHash = (receipt: string) =>
  createHash("sha256").update(`examine-receipt:${receipt}`).digest("base64url");

export const newSeal = () => randomBytes(32).toString("base64url");

/** A sealed thing may be handed back for two hours: long enough for a telephone call in between. */
const LIFE_MS = 2 * 60 * 60 * 1000;

/** Unpacked JSON of a sealed thing; beyond that it was not ours. */
const MOST_BYTES = 1_000_000;

/**
 * Packs a value so that the visitor can hold it in a hidden field instead of us keeping it: what comes back is what
 * we gave, for this company, and not older than two hours.
 */
export function sealUp(value: unknown, seal: string, now: Date): string {
  const body = JSON.stringify({ until: now.getTime() + LIFE_MS, value });
  const packed = gzipSync(body).toString("base64url");
  return `${packed}.${mac(packed, seal)}`;
}

/** The value as it was sealed; undefined for anything else. */
export function unseal(sealed: string, seal: string, now: Date): unknown {
  const [packed = "", given = ""] = sealed.split(".", 2);
  const [right, shown] = [Buffer.from(mac(packed, seal)), Buffer.from(given)];
  if (right.length !== shown.length || !timingSafeEqual(right, shown)) return undefined;
  const body = gunzipSync(Buffer.from(packed, "base64url"), { maxOutputLength: MOST_BYTES });
  const { until, value } = JSON.parse(body.toString("utf8"));
  return until >= now.getTime() ? value : undefined;
}

const mac = (packed: string, seal: string) =>
  createHmac("sha256", seal).update(`examine:${packed}`).digest("base64url");

/** The receipt of a report: from its id and the company's seal, so that a second press shows the same one. */
export const receiptFor = (id: string, seal: string) =>
  createHmac("sha256", seal).update(`examine-receipt:${id}`).digest("base64url");
