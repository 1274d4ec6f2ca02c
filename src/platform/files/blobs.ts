/**
 * Contents by their SHA-256 under `files/ab/cd/abcd…`, once each, whoever they belong to. What is being received
 * stands in `incoming/`, outside of what a backup copies, until it is complete and its row is written.
 */
import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Something received, complete and on the disk, but not yet in its place. */
export interface Incoming {
  readonly dataDir: string;
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
}

/** What a stopped server left behind is removed after a day. */
const LEFT_BEHIND_MS = 24 * 60 * 60 * 1000;

const incomingFolder = (dataDir: string) => join(dataDir, "incoming");

/** Where a content stands. @throws RangeError for what is no SHA-256 */
export function blobPath(dataDir: string, sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError("not a SHA-256");
  return join(dataDir, "files", sha256.slice(0, 2), sha256.slice(2, 4), sha256);
}

/** Writes to a temporary name and waits until the disk has it. */
export async function writeIncoming(dataDir: string, bytes: Uint8Array): Promise<Incoming> {
  const folder = incomingFolder(dataDir);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, randomUUID());
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { dataDir, path, sha256, size: bytes.length };
}

/** Moves it into its place; the same content from before is replaced by its equal. */
export async function settle({ dataDir, path, sha256 }: Incoming): Promise<void> {
  const target = blobPath(dataDir, sha256);
  await mkdir(dirname(target), { recursive: true, mode: 0o700 });
  await rename(path, target);
  await syncFolder(dirname(target));
}

/** A name is only safe when its folder is on the disk too; Windows has no way to ask, and no need. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Removes what was received and is not wanted; nothing happens if it is in its place already. */
export async function discard({ path }: Incoming): Promise<void> {
  await rm(path, { force: true });
}

/** Removes what a stopped server left half received. */
export async function clearLeftBehind(dataDir: string, now: Date): Promise<void> {
  const folder = incomingFolder(dataDir);
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (found && now.getTime() - found.mtimeMs > LEFT_BEHIND_MS) await rm(path, { force: true });
  }
}

/** The content, or what is wrong: it is not there, or is no longer what its name says. */
export async function readBlob(
  dataDir: string,
  sha256: string,
): Promise<Buffer<ArrayBuffer> | "missing" | "changed"> {
  const bytes = await readFile(blobPath(dataDir, sha256)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (!bytes) return "missing";
  return createHash("sha256").update(bytes).digest("hex") === sha256 ? bytes : "changed";
}
