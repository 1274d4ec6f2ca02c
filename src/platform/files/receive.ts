/** Takes a file in: checked, pictures made smaller, everything on the disk, nothing in its place yet. */
import { clearLeftBehind, discard, type Incoming, writeIncoming } from "./blobs.ts";
import { inspectFile } from "./inspect.ts";
import { decodable, type FileRefusal, kinds } from "./kinds.ts";
import { plainName, safeName } from "./name.ts";
import { smallerPictures } from "./pictures.ts";

/** A file that passed every check and waits to be kept. */
export interface ReceivedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly original: Incoming;
  readonly picture:
    | {
        readonly width: number;
        readonly height: number;
        readonly display: Incoming;
        readonly thumbnail: Incoming;
      }
    | undefined;
}

export type Received =
  | { readonly ok: true; readonly file: ReceivedFile }
  | { readonly ok: false; readonly name: string; readonly reason: FileRefusal };

/** Checks a file and writes it down. Whoever receives must keep or drop it. */
export async function receiveFile(
  dataDir: string,
  upload: { readonly name: string; readonly bytes: Uint8Array },
  now: Date,
): Promise<Received> {
  const { bytes } = upload;
  const found = await inspectFile(bytes, upload.name);
  if (!found.ok) return { ok: false, name: plainName(upload.name), reason: found.reason };
  const { mediaType, extensions } = kinds[found.kind];
  const name = safeName(upload.name, extensions);
  const pictures = decodable.has(found.kind) ? await smallerPictures(bytes) : undefined;
  if (pictures?.ok === false) return { ok: false, name, reason: pictures.reason };
  await clearLeftBehind(dataDir, now);
  const original = await writeIncoming(dataDir, bytes);
  const picture = pictures && {
    width: pictures.width,
    height: pictures.height,
    display: await writeIncoming(dataDir, pictures.display),
    thumbnail: await writeIncoming(dataDir, pictures.thumbnail),
  };
  return { ok: true, file: { name, mediaType, original, picture } };
}

/** Removes what was received and not kept; kept files stay. */
export async function dropFiles(files: readonly ReceivedFile[]): Promise<void> {
  for (const { original, picture } of files)
    for (const incoming of [original, ...(picture ? [picture.display, picture.thumbnail] : [])])
      await discard(incoming);
}
