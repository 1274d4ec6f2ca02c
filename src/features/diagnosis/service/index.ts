export { type Saved, type Saving, saveAnswers } from "./answers.ts";
export { closeDiagnosis } from "./close.ts";
export {
  addDepartments,
  type HandedOut,
  renewKeys,
  reopenSheet,
  withdrawSheet,
} from "./departments.ts";
export { recordExport } from "./export.ts";
export { adoptAgreed } from "./merge.ts";
export { openByKey, type Respondent, reopenByLink, saveByLink, submitByLink, type Way } from "./respond.ts";
export { startDiagnosis } from "./start.ts";
