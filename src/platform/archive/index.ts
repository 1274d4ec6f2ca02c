export type { ArchiveEntry, Keys } from "./entry.ts";
export { ArchiveError, type ArchiveProblem, readArchive, verifyArchive } from "./read.ts";
export { type Written, writeArchive } from "./write.ts";
