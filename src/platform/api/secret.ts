/** What a token looks like: a prefix that scanners for leaked secrets find, randomness, and a checksum. */
import { createHash, randomInt } from "node:crypto";
import { crc32 } from "node:zlib";

const letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const PREFIX = "banto_";
/** 190 bits: nobody guesses one. */
const RANDOM = 32;
/** 62 to the 6th is more than 2 to the 32nd. */
const CHECK = 6;

/** A new token: `banto_`, 32 random letters and digits, 6 of checksum. */
export function newToken(): string {
  const random = Array.from({ length: RANDOM }, () => letters[randomInt(letters.length)]).join("");
  return `${PREFIX}${random}${checksum(random)}`;
}

/** Whether a text can be a token at all: a mistyped one is refused without asking the database. */
export function isToken(text: string): boolean {
  if (!/^banto_[0-9A-Za-z]{38}$/.test(text)) return false;
  const random = text.slice(PREFIX.length, -CHECK);
  return checksum(random) === text.slice(-CHECK);
}

/** How a token is kept. It is random enough that no salt or slow hash is needed. */
export function tokenHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

export function tokenHint(token: string): string {
  return token.slice(-4);
}

function checksum(random: string): string {
  let rest = crc32(random);
  let written = "";
  for (let i = 0; i < CHECK; i++) {
    written = (letters[rest % letters.length] ?? "") + written;
    rest = Math.floor(rest / letters.length);
  }
  return written;
}
