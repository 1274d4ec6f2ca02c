/** The two ways into a department's sheet: a long token in a link, and a short code to type. Only hashes are kept. */
import { createHash, randomBytes, randomInt } from "node:crypto";

/** Without letters and digits that look alike on paper (0 O 1 I L) or when read aloud. */
const ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const LENGTH = 8;

/** A token for a link: 192 random bits. */
export function newToken(): string {
  return randomBytes(24).toString("base64url");
}

/** A code to type: eight signs, about 40 bits, guarded by a limit on attempts. Written `ABCD-2345`. */
export function newCode(): string {
  const signs = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
  return `${signs.slice(0, 4)}-${signs.slice(4)}`;
}

/** A typed code in its one form; full-width, lower case, spaces and hyphens do not matter. Undefined if it is none. */
export function readCode(typed: string): string | undefined {
  const signs = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Pd}\u2212\u30fc]/gu, "");
  const known = signs.length === LENGTH && [...signs].every((sign) => ALPHABET.includes(sign));
  return known ? `${signs.slice(0, 4)}-${signs.slice(4)}` : undefined;
}

/** What the database keeps of a token or a code. */
export function hashKey(key: string): string {
  return createHash("sha256").update(`diagnosis:${key}`).digest("base64url");
}
