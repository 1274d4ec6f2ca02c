export * from "./answers.ts";
export * from "./diagnoses.ts";
export * from "./sheets.ts";
export type * from "./tables.ts";
