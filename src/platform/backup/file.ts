/** One backup as a file: written, read again, copied to the second place, and old ones thinned out. */

import { readFileSync } from "node:fs";
import { copyFile, mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type ArchiveEntry, type Keys, verifyArchive, writeArchive } from "#src/platform/archive/index.ts";
import type { Store } from "#src/platform/db/index.ts";
import { withDump } from "./dump.ts";

export interface BackupSettings {
  readonly version: string;
  readonly dataDir: string;
  /** A second folder, best on another medium. */
  readonly secondDir: string | undefined;
  readonly recipient: string | undefined;
  readonly passphraseFile: string | undefined;
  /** How many backups stay in each folder. */
  readonly keep: number;
}

export interface Place {
  readonly folder: string;
  /** Whether the folder is on another device than the data, as far as the file system tells. */
  readonly otherDevice: boolean;
}

export interface MadeBackup {
  readonly file: string;
  readonly size: number;
  readonly sha256: string;
  readonly encrypted: boolean;
  readonly places: readonly Place[];
}

const NAME = /^banto-\d{8}T\d{6}Z\.tar\.gz(\.age)?$/;

/** The name of a backup made at a moment: sorts by time. */
export function backupName(now: Date, encrypted: boolean): string {
  const stamp = now.toISOString().replace(/[-:]/g, "").replace(/\.\d+/, "");
  return `banto-${stamp}.tar.gz${encrypted ? ".age" : ""}`;
}

/** The keys to write with: a public key before a passphrase. @throws when the passphrase file is unreadable. */
export function writingKeys(settings: Pick<BackupSettings, "recipient" | "passphraseFile">): Keys {
  if (settings.recipient) return { recipient: settings.recipient };
  if (settings.passphraseFile) return { passphrase: readFileSync(settings.passphraseFile, "utf8").trim() };
  return {};
}

/**
 * Makes a backup in `folder` (by default `backups` in the data folder) and copies it to the second place.
 * What can be read back is read back: all of it with a passphrase or in plain, its bytes with a public key.
 */
export async function makeBackup(
  store: Store,
  settings: BackupSettings,
  now: Date,
  folder = join(settings.dataDir, "backups"),
): Promise<MadeBackup> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const keys = writingKeys(settings);
  const encrypted = Object.keys(keys).length > 0;
  const file = join(folder, backupName(now, encrypted));
  const { version, dataDir } = settings;
  const write = (entries: AsyncIterable<ArchiveEntry>) => writeArchive(file, entries, keys);
  const { size, sha256 } = await withDump(store, { version, now, dataDir }, write);
  // With a public key only its owner can open the file; that it was written whole is all we can see.
  if (!keys.recipient) await verifyArchive(file, keys);
  const places = [await placeOf(folder, dataDir)];
  if (settings.secondDir) {
    await copyTo(settings.secondDir, file);
    places.push(await placeOf(settings.secondDir, dataDir));
    await thinOut(settings.secondDir, settings.keep);
  }
  await thinOut(folder, settings.keep);
  return { file, size, sha256, encrypted, places };
}

async function placeOf(folder: string, dataDir: string): Promise<Place> {
  const [here, data] = await Promise.all([stat(folder), stat(dataDir)]);
  return { folder, otherDevice: here.dev !== data.dev };
}

async function copyTo(folder: string, file: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const target = join(folder, file.slice(dirname(file).length + 1));
  await copyFile(file, `${target}.partial`);
  await rename(`${target}.partial`, target);
}

/** Removes the oldest of our own files beyond `keep`; files of other names are never touched. */
async function thinOut(folder: string, keep: number): Promise<void> {
  const ours = (await readdir(folder)).filter((name) => NAME.test(name)).sort();
  for (const name of ours.slice(0, Math.max(0, ours.length - keep)))
    await rm(join(folder, name), { force: true });
}
