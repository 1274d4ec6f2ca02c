/** Reads the codes of one mail's pictures within bounds, for batches: a mail with a hundred pictures must not hold up the rest. */
import type { CodeReader } from "../read-message.ts";

export interface CodeBounds {
  /** Pictures looked at; a code that is meant to be scanned stands among the first. */
  readonly pictures: number;
  /** Smaller ones are counting pixels and icons. */
  readonly leastBytes: number;
  /** From the first picture on; no further one is begun after that. */
  readonly milliseconds: number;
}

export const usualBounds: CodeBounds = { pictures: 4, leastBytes: 150, milliseconds: 4_000 };

/**
 * @param now milliseconds of a clock that only goes forward.
 * @returns a reader for one mail; beyond the bounds it answers undefined, as for a picture that cannot be read.
 */
export function codesWithin(
  read: CodeReader,
  now: () => number,
  bounds: CodeBounds = usualBounds,
): CodeReader {
  let looked = 0;
  let began: number | undefined;
  return async (picture) => {
    if (picture.byteLength < bounds.leastBytes || looked >= bounds.pictures) return undefined;
    began ??= now();
    if (now() - began > bounds.milliseconds) return undefined;
    looked += 1;
    return read(picture);
  };
}
