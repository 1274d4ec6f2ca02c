// Content packs: everything callers need, in one place.
export { type PackWarning, packWarnings } from "./age.ts";
export { applyPack } from "./apply.ts";
export { comparePacks, type Difference } from "./compare.ts";
export type { ContentItem, ContentKind, Fields, FieldValue, Pack, PackHead } from "./content.ts";
export { exportPack, packFile } from "./export.ts";
export { type FieldType, fieldsOf, fieldTypes } from "./fields.ts";
export { type ImportProblem, type ImportResult, importPack, packProblems } from "./import.ts";
export { type ReadProblem, type ReadResult, readPack, readPackFile } from "./read.ts";
