// What the registers and their judges know, as data: one import for features.
export * from "./backups.ts";
export { type CheckItem, checkItems, controlsByMedium } from "./checks.ts";
export * from "./keys.ts";
export * from "./people.ts";
export * from "./purposes.ts";
export * from "./risk.ts";
export * from "./sign-in.ts";
export * from "./storage.ts";
export * from "./suppliers.ts";
