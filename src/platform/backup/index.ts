export { type BackupHead, type BackupSummary, withDump } from "./dump.ts";
export { type BackupSettings, backupName, type MadeBackup, makeBackup, type Place, writingKeys } from "./file.ts";
export { type OwnBackupState, ownBackupState, type SeenCopy } from "./own-state.ts";
export { type RestoreProblem, type RestoreResult, restore } from "./restore.ts";
export { isEmpty } from "./tables.ts";
