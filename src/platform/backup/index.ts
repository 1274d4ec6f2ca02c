export { type BackupHead, type BackupSummary, withDump } from "./dump.ts";
export {
  type BackupSettings,
  backupName,
  type MadeBackup,
  makeBackup,
  type Place,
  writingKeys,
} from "./file.ts";
export { backupHandlers, backupSchedules, requestBackup } from "./job.ts";
export { type OwnBackupState, ownBackupState, type SeenCopy } from "./own-state.ts";
export {
  type BackupRow,
  listBackups,
  type OwnBackups,
  ownBackups,
  recordBackup,
  recordRemoval,
} from "./record.ts";
export { type RestoreProblem, type RestoreResult, restore } from "./restore.ts";
export { isEmpty } from "./tables.ts";
