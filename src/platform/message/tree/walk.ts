/** Walks the MIME tree of a mail, depth first, and hands out its leaves. Written for mails that were built to confuse. */
import type { Header, Part } from "#src/engine/mail/message.ts";
import { splitHeaders } from "../header/split.ts";
import { note, type Reading } from "../reading.ts";
import { guessBoundary, type Range, splitParts } from "./boundaries.ts";
import { contentOf, type Declared } from "./declared.ts";
import type { Leaf } from "./leaf.ts";
import { undoTransfer } from "./transfer.ts";

export interface Tree {
  readonly headers: readonly Header[];
  readonly leaves: readonly Leaf[];
  readonly containers: readonly Part[];
}

/** Never throws. @param range of the whole mail, headers included */
export function walkTree(bytes: Buffer, range: Range, reading: Reading): Tree {
  const { headers, bodyAt } = splitHeaders(bytes, range.start, range.end, reading);
  const tree = { headers, leaves: [] as Leaf[], containers: [] as Part[] };
  walkPart({ bytes, tree, reading }, headers, { start: bodyAt, end: range.end }, "1", 0);
  return tree;
}

interface Walk {
  readonly bytes: Buffer;
  readonly tree: { readonly leaves: Leaf[]; readonly containers: Part[] };
  readonly reading: Reading;
}

function walkPart(walk: Walk, headers: readonly Header[], range: Range, path: string, depth: number): void {
  const { reading, tree } = walk;
  if (reading.left.parts <= 0) {
    note(reading, "too-many-parts", path);
    return;
  }
  reading.left.parts -= 1;
  const declared = contentOf(headers, reading, path);
  if (declared.type.startsWith("multipart/") || (depth === 0 && !declared.declared)) {
    if (depth >= reading.limits.depth) note(reading, "too-deep", path);
    else if (walkMultipart(walk, declared, range, path, depth)) return;
  }
  const { bytes, defect } = undoTransfer(walk.bytes.subarray(range.start, range.end), declared.encoding);
  if (defect && bytes.length + range.end - range.start > 0) note(reading, defect, path, declared.encoding);
  // What could not be taken apart is read as text rather than lost.
  const type = declared.type.startsWith("multipart/") ? "text/plain" : declared.type;
  tree.leaves.push({ ...declared, type, path, bytes });
}

/** @returns false when there are no parts in it */
function walkMultipart(walk: Walk, declared: Declared, range: Range, path: string, depth: number): boolean {
  const { reading, tree } = walk;
  let { bytes } = walk;
  let place = range;
  if (declared.encoding === "base64" || declared.encoding === "quoted-printable") {
    // Forbidden (RFC 2045 6.4), and done to hide from filters that obey.
    bytes = Buffer.from(undoTransfer(bytes.subarray(range.start, range.end), declared.encoding).bytes);
    place = { start: 0, end: bytes.length };
    note(reading, "encoded-message", path, declared.encoding);
  }
  const most = reading.left.parts;
  let found =
    declared.boundary === ""
      ? { parts: [], closed: false, cut: false }
      : splitParts(bytes, place, declared.boundary, most);
  let closed = found.closed;
  if (found.parts.length === 0) {
    const guess = guessBoundary(bytes, place);
    if (guess !== undefined) found = splitParts(bytes, place, guess, most);
    closed = true;
    if (found.parts.length > 0 || declared.type.startsWith("multipart/"))
      note(reading, "missing-boundary", path, declared.boundary);
    if (found.parts.length === 0) {
      if (declared.type.startsWith("multipart/")) note(reading, "empty-multipart", path);
      return false;
    }
  }
  if (found.cut) note(reading, "too-many-parts", path);
  if (!closed) note(reading, "unclosed-boundary", path, declared.boundary);
  if (declared.type === "multipart/encrypted") note(reading, "encrypted-message", path);
  tree.containers.push({
    path,
    type: declared.type,
    encoding: declared.encoding,
    disposition: declared.disposition,
    size: place.end - place.start,
    taken: "container",
  });
  for (const [at, part] of found.parts.entries()) {
    if (reading.left.parts <= 0) {
      note(reading, "too-many-parts", path);
      break;
    }
    const inner = splitHeaders(bytes, part.start, part.end, reading);
    walkPart(
      { ...walk, bytes },
      inner.headers,
      { start: inner.bodyAt, end: part.end },
      `${path}.${at + 1}`,
      depth + 1,
    );
  }
  return true;
}
