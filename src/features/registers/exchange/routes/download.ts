/** Hands out a file under a name in any letters. */
import type { Ctx } from "../../kit/routes/context.ts";

const types = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
} as const;

export function download(
  c: Ctx,
  content: Uint8Array<ArrayBuffer> | Blob,
  name: string,
  kind: keyof typeof types,
): Response {
  const body = content instanceof Blob ? content.stream() : content;
  return c.body(body, 200, {
    "content-type": types[kind],
    "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(`${name}.${kind}`)}`,
    "cache-control": "no-store",
  });
}
