/** One request to one checked address, and the reading of its answer within a limit of size. */
import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import type { LookupFunction } from "node:net";
import { PassThrough } from "node:stream";
import { createBrotliDecompress, createGunzip } from "node:zlib";
import { Refusal } from "./url.ts";

export interface Address {
  readonly address: string;
  readonly family: number;
}

/**
 * Sends a GET and waits for the headers of the answer. The connection goes to one of `addresses` and nowhere
 * else: the name is not looked up again, so an answer of DNS that changes between check and use changes nothing.
 */
export function openHop(
  url: URL,
  addresses: readonly Address[],
  options: { accept: string; signal: AbortSignal },
): Promise<IncomingMessage> {
  const lookup: LookupFunction = (_hostname, wanted, callback) => {
    const [first] = addresses;
    if (!first) callback(new Error("no address"), "");
    else if (wanted.all) callback(null, [...addresses]);
    else callback(null, first.address, first.family);
  };
  return new Promise((resolve, reject) => {
    const headers = {
      accept: options.accept,
      "accept-encoding": "gzip, br",
      "user-agent": "Banto (self-hosted security office)",
    };
    const { request } = url.protocol === "https:" ? https : http;
    // agent: false: a connection of its own, without a proxy from the environment and without keep-alive.
    const sent = request(url, { method: "GET", agent: false, headers, lookup, signal: options.signal });
    sent.once("response", (response) => {
      // Whoever reads the body adds a listener; an abort while nobody does must not end the process.
      response.on("error", () => {});
      resolve(response);
    });
    sent.on("error", reject);
    sent.end();
  });
}

function decoder(encoding: string) {
  if (encoding === "" || encoding === "identity") return new PassThrough();
  if (encoding === "gzip" || encoding === "x-gzip") return createGunzip();
  if (encoding === "br") return createBrotliDecompress();
  throw new Refusal("unreadable-answer");
}

/**
 * The body, decompressed. The limit counts what comes out of the decompression, chunk by chunk, so a small
 * answer that would grow to gigabytes is cut off at the limit.
 *
 * @throws Refusal "too-large" or "unreadable-answer"
 */
export async function readBody(
  response: IncomingMessage,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(response.headers["content-length"] ?? 0) > maxBytes) throw new Refusal("too-large");
  const decode = decoder((response.headers["content-encoding"] ?? "").trim().toLowerCase());
  // By hand and not by stream.pipeline, which (in Node 26) never settles when the reader stops early while the
  // response still holds data. A connection that breaks or is aborted ends the response with an error.
  response.once("error", (error) => decode.destroy(error));
  response.pipe(decode);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of decode as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) throw new Refusal("too-large");
      chunks.push(chunk);
    }
  } finally {
    response.destroy();
  }
  return new Uint8Array(Buffer.concat(chunks));
}
