/** Reads the JSON of a request, no more of it than is allowed. */
import { ApiProblem } from "./problem.ts";

/** What a route accepts unless it says otherwise. */
export const USUAL_BODY = 256 * 1024;

export interface JsonBody {
  readonly bytes: Uint8Array;
  readonly value: unknown;
}

/** @throws ApiProblem for another content type, too many bytes, or what is no JSON */
export async function readJson(request: Request, limit: number): Promise<JsonBody> {
  const type = request.headers.get("content-type")?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (type !== "application/json") throw new ApiProblem("unsupported-media-type");
  const bytes = await readBytes(request, limit);
  try {
    const json = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { bytes, value: JSON.parse(json, withoutNul) };
  } catch {
    throw new ApiProblem("malformed");
  }
}

async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) throw new ApiProblem("too-large");
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > limit) {
      await reader?.cancel();
      throw new ApiProblem("too-large");
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks);
}

/** Nobody means a NUL, and PostgreSQL cannot hold it; forms drop it too. */
function withoutNul(_key: string, value: unknown): unknown {
  return typeof value === "string" ? value.replaceAll("\0", "") : value;
}
