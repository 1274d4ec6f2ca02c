/** Hands a file out: the original to be saved, never to be opened in place; smaller pictures to be looked at. */
import { readBlob } from "./blobs.ts";
import { plainName } from "./name.ts";
import type { FileObject } from "./objects.ts";

export const variants = ["original", "display", "thumbnail"] as const;
export type Variant = (typeof variants)[number];

/** @returns what is wrong where there is nothing to hand out, or not what was once received */
export async function fileAnswer(
  dataDir: string,
  file: FileObject,
  variant: Variant,
): Promise<Response | "missing" | "changed"> {
  const sha256 = { original: file.sha256, display: file.display_sha256, thumbnail: file.thumbnail_sha256 }[
    variant
  ];
  if (sha256 === null) return "missing";
  const bytes = await readBlob(dataDir, sha256);
  if (typeof bytes === "string") return bytes;
  return new Response(bytes, {
    headers: {
      // Of what people sent only pictures that we encoded ourselves are ever shown in place.
      "content-type": variant === "original" ? file.media_type : "image/webp",
      "content-disposition": variant === "original" ? saveAs(file.name) : "inline",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
}

/** The name in both forms of RFC 6266: a plain one for old programs, the true one beside it. */
function saveAs(name: string): string {
  const safe = plainName(name);
  const plain = safe.replace(/[^\x20-\x7e]|[%;\\"]/g, "_");
  const encoded = encodeURIComponent(safe).replace(
    /['()*!]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
