/** Recovery codes: ten, to be printed; read aloud and typed without mistaking one letter for another. */
import { randomInt } from "node:crypto";

/** No 0/o, 1/i/l, u/v: what is easily misread on paper. 28 letters, so 10 of them are 48 bits. */
const ALPHABET = "23456789abcdefghjkmnpqrstwxyz";

const letters = (count: number) =>
  Array.from({ length: count }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join("");

/** Ten new codes of the form `abcde-fghjk`. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: 10 }, () => `${letters(5)}-${letters(5)}`);
}

/** What was typed, in the form in which codes are stored: full width, capitals, spaces and hyphens forgiven. */
export function normalRecoveryCode(typed: string): string {
  const plain = typed
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, "");
  return `${plain.slice(0, 5)}-${plain.slice(5)}`;
}
