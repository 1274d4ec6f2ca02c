/** Undoes the transfer encodings of MIME parts, and says what was broken. Bounded by the size of the input. */
import { fromBase64 } from "./base64.ts";
import { fromQuotedPrintable } from "./quoted-printable.ts";
import type { Transferred } from "./transferred.ts";
import { fromUuencode } from "./uudecode.ts";

/** @param encoding as declared, lower case; empty for none */
export function undoTransfer(bytes: Uint8Array, encoding: string): Transferred {
  switch (encoding) {
    case "base64":
      return fromBase64(bytes);
    case "quoted-printable":
      return fromQuotedPrintable(bytes);
    case "x-uuencode":
    case "uuencode":
    case "x-uue":
    case "uue":
      return fromUuencode(bytes);
    case "":
    case "7bit":
    case "8bit":
    case "binary":
      return { bytes, defect: undefined };
    default:
      return { bytes, defect: "unknown-encoding" };
  }
}
