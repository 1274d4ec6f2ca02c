/** Encrypts with a passphrase that is kept nowhere: PBKDF2 and AES-GCM of Web Crypto, as the file itself opens it. */
import { createHash } from "node:crypto";

/** OWASP's Password Storage Cheat Sheet for PBKDF2 with HMAC-SHA-256. */
export const ITERATIONS = 600_000;

/** What stands in the file; bytes in Base64. `check` is the SHA-256 of all the rest: damage is told from a wrong passphrase. */
export interface Sealed {
  readonly iterations: number;
  readonly salt: string;
  readonly iv: string;
  readonly data: string;
  readonly check: string;
}

export async function seal(plain: string, passphrase: string): Promise<Sealed> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const encoder = new TextEncoder();
  const typed = encoder.encode(passphrase.normalize("NFKC"));
  const base = await crypto.subtle.importKey("raw", typed, "PBKDF2", false, ["deriveKey"]);
  const key = await crypto.subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-256", salt, iterations: ITERATIONS },
    base,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt"],
  );
  const data = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, encoder.encode(plain));
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");
  const parts = { salt: base64(salt), iv: base64(iv), data: base64(new Uint8Array(data)) };
  const check = createHash("sha256")
    .update([ITERATIONS, parts.salt, parts.iv, parts.data].join("."))
    .digest("hex");
  return { iterations: ITERATIONS, ...parts, check };
}
