/** The files of companies: a row each, whose content may be shared with other rows. */
import type { Db } from "#src/platform/db/index.ts";
import { newId } from "#src/platform/db/index.ts";
import { settle } from "./blobs.ts";
import type { ReceivedFile } from "./receive.ts";

/** One file of a company. */
export interface FileObject {
  readonly id: string;
  /** As it may be shown and handed out. */
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
  readonly media_type: string;
  /** In pixels; of decoded pictures only, as are the hashes of the smaller copies. */
  readonly width: number | null;
  readonly height: number | null;
  readonly display_sha256: string | null;
  readonly thumbnail_sha256: string | null;
  readonly created_at: string;
  readonly created_by: string;
}

declare module "#src/platform/db/database.ts" {
  interface Database {
    file_object: FileObject & { readonly company_id: string };
  }
}

/**
 * Keeps received files for a company, in the caller's transaction: the rows first, then the contents, so that a
 * row that others can see always has its content.
 */
export async function keepFiles(
  trx: Db,
  who: { readonly companyId: string; readonly id: string },
  received: readonly ReceivedFile[],
  now: Date,
): Promise<FileObject[]> {
  const files = received.map(
    ({ name, mediaType, original, picture }): FileObject => ({
      id: newId(now),
      name,
      sha256: original.sha256,
      size: original.size,
      media_type: mediaType,
      width: picture?.width ?? null,
      height: picture?.height ?? null,
      display_sha256: picture?.display.sha256 ?? null,
      thumbnail_sha256: picture?.thumbnail.sha256 ?? null,
      created_at: now.toISOString(),
      created_by: who.id,
    }),
  );
  if (files.length === 0) return [];
  const rows = files.map((file) => ({ company_id: who.companyId, ...file }));
  await trx.insertInto("file_object").values(rows).execute();
  for (const { original, picture } of received)
    for (const incoming of [original, ...(picture ? [picture.display, picture.thumbnail] : [])])
      await settle(incoming);
  return files;
}

/** A file of the company, whoever refers to it: the caller asks whether that may be seen. */
export function findFile(db: Db, companyId: string, id: string): Promise<FileObject | undefined> {
  return db
    .selectFrom("file_object")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("id", "=", id)
    .executeTakeFirst();
}
