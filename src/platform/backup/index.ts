export { type BackupEntry, type BackupHead, type BackupSummary, withDump } from "./dump.ts";
export { type RestoreProblem, type RestoreResult, restore } from "./restore.ts";
export { isEmpty } from "./tables.ts";
