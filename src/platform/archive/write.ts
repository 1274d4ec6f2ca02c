/** Writes an archive: tar, gzip and, if keys are given, age encryption, streamed to a file that appears at once. */
import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { open, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as WebStream } from "node:stream/web";
import { createGzip } from "node:zlib";
import { type Pack, pack } from "tar-stream";
import { type ArchiveEntry, CHECKSUMS, type Checksum, type Keys } from "./entry.ts";

export interface Written {
  /** Bytes of the file. */
  readonly size: number;
  /** SHA-256 of the file, hex: equal files can be recognised in another place. */
  readonly sha256: string;
  readonly entries: number;
}

/**
 * Writes all entries to `file`. It is written beside its final name and renamed when it is safely on the disk,
 * so a file of that name is always whole.
 *
 * @throws Error when an entry's content is not as long as it said, or the disk is full.
 */
export async function writeArchive(
  file: string,
  entries: AsyncIterable<ArchiveEntry>,
  keys: Keys = {},
): Promise<Written> {
  const partial = `${file}.partial`;
  const tar = pack();
  const hash = createHash("sha256");
  const count = new Transform({
    transform(part: Buffer, _encoding, done) {
      hash.update(part);
      done(null, part);
    },
  });
  try {
    const zipped = tar.pipe(createGzip({ level: 6 }));
    tar.on("error", (error) => zipped.destroy(error));
    const encrypted = await encrypt(zipped, keys);
    const written = pipeline(encrypted, count, createWriteStream(partial, { mode: 0o600 }));
    const [total] = await Promise.all([fill(tar, entries), written]);
    await flush(partial);
    await rename(partial, file);
    await flush(dirname(file));
    return { size: (await stat(file)).size, sha256: hash.digest("hex"), entries: total };
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/** Puts the entries and, last, their checksums into the tar; returns how many there were. */
async function fill(tar: Pack, entries: AsyncIterable<ArchiveEntry>): Promise<number> {
  const sums: Record<string, Checksum> = {};
  try {
    for await (const { name, size, content } of entries) {
      const hash = createHash("sha256");
      const entry = tar.entry({ name, size, mode: 0o600, mtime: new Date(0) });
      await pipeline(Readable.from(content), hashing(hash), entry);
      sums[name] = { sha256: hash.digest("hex"), size };
    }
    const text = Buffer.from(JSON.stringify(sums, null, 1));
    await new Promise<void>((resolve, reject) =>
      tar.entry({ name: CHECKSUMS, mode: 0o600, mtime: new Date(0) }, text, (error) =>
        error ? reject(error) : resolve(),
      ),
    );
    tar.finalize();
    return Object.keys(sums).length;
  } catch (error) {
    tar.destroy(error as Error);
    throw error;
  }
}

function hashing(hash: ReturnType<typeof createHash>): Transform {
  return new Transform({
    transform(part: Buffer, _encoding, done) {
      hash.update(part);
      done(null, part);
    },
  });
}

async function encrypt(plain: Readable, keys: Keys): Promise<Readable> {
  if (!keys.passphrase && !keys.recipient) return plain;
  const { Encrypter } = await import("age-encryption");
  const encrypter = new Encrypter();
  if (keys.recipient) encrypter.addRecipient(keys.recipient);
  else if (keys.passphrase) encrypter.setPassphrase(keys.passphrase);
  const stream = await encrypter.encrypt(Readable.toWeb(plain) as unknown as ReadableStream<Uint8Array>);
  return Readable.fromWeb(stream as unknown as WebStream);
}

/** Waits until a file or folder is on the disk, not only in the cache. */
async function flush(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
