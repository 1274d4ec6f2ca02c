/** Where a page ended, as a text that callers hand back as it is. */
import { createHmac, timingSafeEqual } from "node:crypto";
import type { Position } from "./paging.ts";

/**
 * An opaque cursor, signed: what comes back is a position that this list has given out. It is bound to its list,
 * so that it cannot be mixed up with another.
 * @param list the company, the address and everything that decides on order and selection
 */
export function writeCursor(secret: string, list: string, position: Position): string {
  const place = JSON.stringify(position);
  return Buffer.from(seal(secret, list, place) + place).toString("base64url");
}

/** The position in a cursor; undefined if it was not given out for this list. */
export function readCursor(secret: string, list: string, cursor: string): Position | undefined {
  const text = Buffer.from(cursor, "base64url").toString("utf8");
  const place = text.slice(SEAL);
  const [given, wanted] = [text.slice(0, SEAL), seal(secret, list, place)].map((one) => Buffer.from(one));
  if (!given || !wanted || given.length !== wanted.length || !timingSafeEqual(given, wanted))
    return undefined;
  return JSON.parse(place) as Position;
}

const SEAL = 22;

const seal = (secret: string, list: string, place: string) =>
  createHmac("sha256", secret)
    .update(JSON.stringify(["api-cursor", list, place]))
    .digest("base64url")
    .slice(0, SEAL);
