/** What all lists of archives share. */
import { decodeBytes } from "../../text/charset.ts";

export interface Listed {
  readonly name: string;
  readonly size: number | undefined;
  readonly encrypted: boolean;
  readonly folder: boolean;
  /** Where it could be unpacked within the limits. */
  readonly content: Uint8Array | undefined;
}

export interface Listing {
  readonly entries: readonly Listed[];
  readonly namesEncrypted: boolean;
  readonly damaged: boolean;
}

/** Entries listed of one archive. */
export const MOST = 2_000;
/** Unpacked of one entry to look at it. */
export const UNPACKED = 4_000_000;

export const nothing: Listing = { entries: [], namesEncrypted: false, damaged: false };

export const file = (name: string, size: number | undefined, content?: Uint8Array): Listed => ({
  name,
  size,
  encrypted: false,
  folder: name.endsWith("/"),
  content,
});

/** A name that ends at a zero byte or at `most`. */
export function zeroEnded(buffer: Buffer, start: number, most: number): string {
  const end = buffer.indexOf(0, start);
  return decodeBytes(buffer.subarray(start, end < 0 ? most : Math.min(end, most)), "").text;
}
