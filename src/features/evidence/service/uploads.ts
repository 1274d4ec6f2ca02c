/** The files of a form: received one after the other, and what is wrong with those that are not taken. */
import { type FileRefusal, type ReceivedFile, receiveFile } from "#src/platform/files/index.ts";
import { uploadLimits } from "../schema.ts";

export interface Uploads {
  readonly files: readonly ReceivedFile[];
  readonly refused: readonly {
    readonly field: "photo" | "files";
    readonly name: string;
    readonly reason: FileRefusal;
  }[];
  /** More than a piece of evidence may have: none was received. */
  readonly tooMany: boolean;
}

/** Whoever calls this keeps the files or drops them. @param sent the posted fields */
export async function receiveUploads(
  dataDir: string,
  sent: Readonly<Record<string, unknown>>,
  now: Date,
): Promise<Uploads> {
  const chosen = (["photo", "files"] as const).flatMap((field) =>
    [sent[field]].flat().flatMap((part) => (isChosen(part) ? [{ field, part }] : [])),
  );
  const files: ReceivedFile[] = [];
  const refused: Uploads["refused"][number][] = [];
  if (chosen.length > uploadLimits.files) return { files, refused, tooMany: true };
  for (const { field, part } of chosen) {
    const upload = { name: part.name, bytes: new Uint8Array(await part.arrayBuffer()) };
    const received = await receiveFile(dataDir, upload, now);
    if (received.ok) files.push(received.file);
    else refused.push({ field, name: received.name, reason: received.reason });
  }
  return { files, refused, tooMany: false };
}

/** An empty field of a form sends a file without name and content. */
function isChosen(part: unknown): part is File {
  return part instanceof File && (part.size > 0 || part.name !== "");
}
