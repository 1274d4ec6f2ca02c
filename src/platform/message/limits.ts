/** How much of a mail is read. */

/** Most of each thing that is read. What is beyond is left out, and said so. Sizes in bytes or characters. */
export interface Limits {
  readonly bytes: number;
  readonly headerBytes: number;
  readonly headers: number;
  readonly headerLength: number;
  readonly parts: number;
  /** Of parts in parts. */
  readonly depth: number;
  /** Of mails in mails. */
  readonly messageDepth: number;
  readonly messages: number;
  /** Of all bodies together. */
  readonly textCharacters: number;
  readonly htmlCharacters: number;
  /** Elements open at once. */
  readonly htmlDepth: number;
  /** Links, forms, pictures … of one page, each. */
  readonly htmlItems: number;
  /** Unpacked from archives and documents, all together. */
  readonly unpackedBytes: number;
  readonly archiveEntries: number;
  readonly archiveNesting: number;
  /** Pictures looked at for QR codes. */
  readonly pictures: number;
  readonly pictureBytes: number;
  readonly defects: number;
}

export const usualLimits: Limits = {
  bytes: 40_000_000,
  headerBytes: 512_000,
  headers: 1_000,
  headerLength: 65_536,
  parts: 500,
  depth: 20,
  messageDepth: 4,
  messages: 20,
  textCharacters: 1_000_000,
  htmlCharacters: 1_500_000,
  htmlDepth: 400,
  htmlItems: 500,
  unpackedBytes: 20_000_000,
  archiveEntries: 500,
  archiveNesting: 3,
  pictures: 10,
  pictureBytes: 5_000_000,
  defects: 200,
};
