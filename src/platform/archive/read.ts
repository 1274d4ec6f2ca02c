/** Reads an archive entry by entry and checks each against the list at its end. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as WebStream } from "node:stream/web";
import { createGunzip } from "node:zlib";
import { extract } from "tar-stream";
import { type ArchiveEntry, CHECKSUMS, type Checksum, isInside, type Keys } from "./entry.ts";

export type ArchiveProblem =
  | "no-such-file"
  | "not-an-archive"
  | "encrypted"
  | "wrong-key"
  | "damaged"
  | "too-large"
  | "unsafe-name";

/** What is wrong with an archive; thrown while it is read, because much may have been read by then. */
export class ArchiveError extends Error {
  readonly problem: ArchiveProblem;
  constructor(problem: ArchiveProblem, detail = "") {
    super(detail ? `${problem}: ${detail}` : problem);
    this.name = "ArchiveError";
    this.problem = problem;
  }
}

/** A bomb must not fill the disk: unpacked size beyond this is refused. */
const MOST_BYTES = 200 * 1024 ** 3;
const AGE_HEADER = "age-encryption.org/";

/**
 * The entries in order. Each must be read to its end before the next; what was read may only be trusted when
 * the iteration has ended without an error, because the checksums stand at the end.
 *
 * @throws ArchiveError while iterating.
 */
export async function* readArchive(
  file: string,
  keys: Keys = {},
  mostBytes = MOST_BYTES,
): AsyncGenerator<ArchiveEntry> {
  const tar = extract();
  const plain = await decrypted(file, keys);
  const flow = pipeline(plain, createGunzip(), tar).catch((error: Error) => {
    tar.destroy(error);
  });
  const seen: Record<string, Checksum> = {};
  let expected: Record<string, Checksum> | undefined;
  let total = 0;
  try {
    for await (const entry of tar) {
      const bytes = entry as AsyncIterable<Uint8Array>;
      const { name, type, size = 0 } = entry.header;
      if (type !== "file" || !isInside(name) || name in seen) throw new ArchiveError("unsafe-name", name);
      total += size;
      if (total > mostBytes) throw new ArchiveError("too-large");
      if (name === CHECKSUMS) {
        expected = JSON.parse(Buffer.concat(await Array.fromAsync(bytes)).toString("utf8"));
        continue;
      }
      if (expected) throw new ArchiveError("damaged", "entries after the checksums");
      const hash = createHash("sha256");
      yield { name, size, content: hashed(bytes, hash) };
      seen[name] = { sha256: hash.digest("hex"), size };
    }
    await flow;
  } catch (error) {
    throw error instanceof ArchiveError ? error : new ArchiveError(problemOf(error as Error));
  }
  compare(seen, expected);
}

async function* hashed(entry: AsyncIterable<Uint8Array>, hash: ReturnType<typeof createHash>) {
  for await (const part of entry) {
    hash.update(part);
    yield part;
  }
}

function compare(seen: Record<string, Checksum>, expected: Record<string, Checksum> | undefined): void {
  if (!expected) throw new ArchiveError("damaged", "the end is missing");
  const names = new Set([...Object.keys(seen), ...Object.keys(expected)]);
  for (const name of names)
    if (seen[name]?.sha256 !== expected[name]?.sha256) throw new ArchiveError("damaged", name);
}

function problemOf(error: Error): ArchiveProblem {
  if ((error as NodeJS.ErrnoException).code === "ENOENT") return "no-such-file";
  return "damaged";
}

/** The bytes of the file, decrypted where it is encrypted. */
async function decrypted(file: string, keys: Keys): Promise<Readable> {
  const start = await firstBytes(file, AGE_HEADER.length);
  if (start.toString("latin1") !== AGE_HEADER) {
    if (start[0] !== 0x1f || start[1] !== 0x8b) throw new ArchiveError("not-an-archive");
    return createReadStream(file);
  }
  if (!keys.passphrase && !keys.identity) throw new ArchiveError("encrypted");
  const { Decrypter } = await import("age-encryption");
  const decrypter = new Decrypter();
  try {
    if (keys.identity) decrypter.addIdentity(keys.identity.trim());
    if (keys.passphrase) decrypter.addPassphrase(keys.passphrase);
    const bytes = Readable.toWeb(createReadStream(file)) as unknown as ReadableStream<Uint8Array>;
    return Readable.fromWeb((await decrypter.decrypt(bytes)) as unknown as WebStream);
  } catch {
    throw new ArchiveError("wrong-key");
  }
}

async function firstBytes(file: string, count: number): Promise<Buffer> {
  const handle = await open(file, "r").catch(() => {
    throw new ArchiveError("no-such-file", file);
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(count), 0, count, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Reads an archive to its end, keeping nothing. @throws ArchiveError when anything is wrong with it. */
export async function verifyArchive(file: string, keys: Keys = {}): Promise<{ entries: number }> {
  let entries = 0;
  for await (const entry of readArchive(file, keys)) {
    for await (const _part of entry.content);
    entries += 1;
  }
  return { entries };
}
