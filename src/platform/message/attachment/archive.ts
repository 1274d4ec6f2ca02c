/** Lists archives and what is in archives inside them, within bounds of number, depth and unpacked size. */
import type { Archive, ArchiveEntry, FileKind } from "#src/engine/mail/message.ts";
import type { Reading } from "../reading.ts";
import { type Listed, listOther } from "./archives/index.ts";
import { readContents } from "./contents.ts";
import { kindOf } from "./kind.ts";
import { readFileName } from "./name.ts";
import { unzip } from "./unzip.ts";
import { listZip } from "./zip.ts";

/** Unpacked of one entry to look at it. */
const ENTRY = 2_000_000;

interface Opened {
  readonly entries: readonly (Listed & { readonly open: () => Uint8Array | undefined })[];
  readonly count: number;
  readonly namesEncrypted: boolean;
  readonly damaged: boolean;
}

/** Undefined for what is no archive. */
export function readArchive(
  bytes: Uint8Array,
  kind: FileKind,
  name: string,
  reading: Reading,
): Archive | undefined {
  const opened = open(bytes, kind, name, reading);
  if (!opened) return undefined;
  const found = { entries: [] as ArchiveEntry[], nesting: 1, cut: false };
  collect(opened, [], found, reading);
  const sizes = opened.entries.map(({ size }) => size);
  const unpackedSize =
    sizes.includes(undefined) || sizes.length === 0
      ? undefined
      : sizes.reduce((sum: number, size) => sum + (size ?? 0), 0);
  return {
    entries: found.entries,
    entryCount: opened.count,
    encrypted: opened.namesEncrypted || opened.entries.some(({ encrypted }) => encrypted),
    namesEncrypted: opened.namesEncrypted,
    unpackedSize,
    ratio: unpackedSize === undefined || bytes.length === 0 ? undefined : unpackedSize / bytes.length,
    nesting: found.nesting,
    cut: found.cut,
    damaged: opened.damaged,
  };
}

function open(bytes: Uint8Array, kind: FileKind, name: string, reading: Reading): Opened | undefined {
  if (kind === "zip") {
    const list = listZip(bytes);
    const entries = list.entries.map((entry) => ({
      name: entry.name,
      size: entry.size,
      encrypted: entry.encrypted,
      folder: entry.name.endsWith("/"),
      content: undefined,
      open: () => unzip(bytes, entry, ENTRY, reading),
    }));
    return { entries, count: list.count, namesEncrypted: false, damaged: list.damaged };
  }
  const listing = listOther(bytes, kind, name, reading);
  if (!listing) return undefined;
  const entries = listing.entries.map((entry) => ({ ...entry, open: () => entry.content }));
  return { ...listing, entries, count: entries.length };
}

interface Found {
  readonly entries: ArchiveEntry[];
  nesting: number;
  cut: boolean;
}

function collect(opened: Opened, inside: readonly string[], found: Found, reading: Reading): void {
  for (const entry of opened.entries) {
    if (reading.left.entries <= 0) {
      found.cut = true;
      return;
    }
    reading.left.entries -= 1;
    const name = readFileName(entry.name.split("/").at(-1) || entry.name, entry.name);
    const content = entry.folder || entry.encrypted ? undefined : entry.open();
    if (content === undefined && !entry.folder && !entry.encrypted)
      found.cut = found.cut || (entry.size ?? 1) > 0;
    const first = content && kindOf(content, name.extensions[0] ?? "");
    const contents = content && first && readContents(content, first, reading);
    found.entries.push({
      name,
      inside,
      size: entry.size,
      encrypted: entry.encrypted || (contents?.encrypted ?? false),
      folder: entry.folder,
      kind: contents?.kind,
      office: contents?.office,
      shortcut: contents?.shortcut,
      html: contents?.html,
    });
    if (content && contents) goDeeper(content, contents.kind, name.name, inside, found, reading);
  }
}

function goDeeper(
  content: Uint8Array,
  kind: FileKind,
  name: string,
  inside: readonly string[],
  found: Found,
  reading: Reading,
): void {
  if (inside.length + 1 >= reading.limits.archiveNesting + 1) {
    found.cut = true;
    return;
  }
  const inner = open(content, kind, name, reading);
  if (!inner) return;
  found.nesting = Math.max(found.nesting, inside.length + 2);
  collect(inner, [...inside, name], found, reading);
}
