/** Lists archives other than ZIP as far as their names stand open: RAR, tar, gzip, 7z, LZH, cabinet, ISO. */
import type { FileKind } from "#src/engine/mail/message.ts";
import type { Reading } from "../../reading.ts";
import { listCabinet } from "./cabinet.ts";
import { listGzip } from "./gzip.ts";
import { listIso } from "./iso.ts";
import { type Listing, nothing } from "./listing.ts";
import { listLzh } from "./lzh.ts";
import { listRar } from "./rar.ts";
import { listTar } from "./tar.ts";

export type { Listed } from "./listing.ts";

/** Undefined for what is no archive of these kinds. Never throws. */
export function listOther(
  bytes: Uint8Array,
  kind: FileKind,
  name: string,
  reading: Reading,
): Listing | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (kind === "rar") return listRar(buffer);
  if (kind === "tar") return { ...nothing, entries: listTar(buffer) };
  if (kind === "gzip") return listGzip(buffer, name, reading);
  if (kind === "lzh") return { ...nothing, entries: listLzh(buffer) };
  if (kind === "cab") return { ...nothing, entries: listCabinet(buffer) };
  if (kind === "iso") return { ...nothing, entries: listIso(buffer) };
  // The end of a 7z file names its methods; AES there means that even the names are packed away.
  if (kind === "7z")
    return { ...nothing, namesEncrypted: buffer.subarray(-2_000).includes(Buffer.from("06f10701", "hex")) };
  const packed: readonly FileKind[] = ["bzip2", "xz", "zstd", "ace", "arj"];
  return packed.includes(kind) ? nothing : undefined;
}
