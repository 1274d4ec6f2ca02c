/** The kinds of files that are taken. What is not listed here is refused. */

export type FileKind =
  | "pdf"
  | "png"
  | "jpeg"
  | "webp"
  | "heic"
  | "xlsx"
  | "docx"
  | "pptx"
  | "eml"
  | "csv"
  | "text";

interface KindFacts {
  readonly mediaType: string;
  /** Names may end so; the first is added to a name that ends otherwise. */
  readonly extensions: readonly string[];
}

const office = "application/vnd.openxmlformats-officedocument";

export const kinds: Readonly<Record<FileKind, KindFacts>> = {
  pdf: { mediaType: "application/pdf", extensions: ["pdf"] },
  png: { mediaType: "image/png", extensions: ["png"] },
  jpeg: { mediaType: "image/jpeg", extensions: ["jpg", "jpeg", "jpe", "jfif"] },
  webp: { mediaType: "image/webp", extensions: ["webp"] },
  heic: { mediaType: "image/heic", extensions: ["heic", "heif"] },
  xlsx: { mediaType: `${office}.spreadsheetml.sheet`, extensions: ["xlsx"] },
  docx: { mediaType: `${office}.wordprocessingml.document`, extensions: ["docx"] },
  pptx: { mediaType: `${office}.presentationml.presentation`, extensions: ["pptx"] },
  eml: { mediaType: "message/rfc822", extensions: ["eml"] },
  csv: { mediaType: "text/csv", extensions: ["csv", "tsv"] },
  text: { mediaType: "text/plain", extensions: ["txt", "log"] },
};

/** For the `accept` of a form's field; what counts is the content. */
export const acceptedFiles: string = Object.values(kinds)
  .flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`))
  .join(",");

/** Pictures that are decoded, for a thumbnail and a copy without camera data. HEIC needs a licensed decoder. */
export const decodable: ReadonlySet<FileKind> = new Set(["png", "jpeg", "webp"]);

/** Why a file is not taken; features say it in words. */
export type FileRefusal =
  | "empty"
  | "too-large"
  | "unknown-kind"
  | "other-picture"
  | "web-page"
  | "program"
  | "archive"
  | "old-office"
  | "encrypted"
  | "macros"
  | "two-kinds"
  | "expands-too-much"
  | "too-many-pixels"
  | "damaged"
  | "not-decoded";

/** Bounds of one file. */
export const fileLimits = {
  bytes: 10_000_000,
  /** Enough for the cameras of today's phones; measured in docs/decisions/011-files.md. */
  pixels: 50_000_000,
  /** What an office document may unfold to, by its own account. */
  unpackedBytes: 300_000_000,
} as const;
