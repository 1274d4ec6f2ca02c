/** One file inside an archive. Its size is said beforehand, because a tar header needs it. */
export interface ArchiveEntry {
  /** Relative path with `/`, no `..`. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly content: AsyncIterable<Uint8Array>;
}

/** The last entry: what all others must add up to. */
export const CHECKSUMS = "checksums.json";

/** What is written about an entry. */
export interface Checksum {
  /** Hex. */
  readonly sha256: string;
  readonly size: number;
}

/** How an archive is or was encrypted (age, https://age-encryption.org/v1); nothing: not at all. */
export interface Keys {
  readonly passphrase?: string | undefined;
  /** For writing: a public key `age1…`. */
  readonly recipient?: string | undefined;
  /** For reading: the secret key `AGE-SECRET-KEY-1…`. */
  readonly identity?: string | undefined;
}

/** Whether a name stays inside the place it is unpacked to. */
export function isInside(name: string): boolean {
  return name !== "" && !name.startsWith("/") && !name.includes("\\") && !name.split("/").includes("..");
}
