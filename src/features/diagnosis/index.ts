/** The 25-question self-diagnosis: answering, merging departments, closing, the result and its outputs. */
import type { Feature } from "#src/shell/feature.ts";
import { knownFacts } from "./known-facts.ts";
import { routes } from "./routes/index.ts";

export {
  type Diagnosed,
  diagnoseFile,
  type FileProblem,
  type FileResult,
  fileProblemWords,
} from "./exchange/diagnose-file.ts";
export { type UnderWay, underWay, wasExported } from "./facts.ts";
export { answersOf } from "./read.ts";
export {
  type LatestAnswers,
  type LatestResult,
  latestAnswers,
  latestResult,
  type Past,
  readHistory,
} from "./read-history.ts";
export { fingerprint, untouched } from "./rules/changes.ts";
export { type Result, resultOf, type Task, usualBudget } from "./rules/result.ts";
export { versionOf } from "./rules/version.ts";
export {
  addDepartments,
  closeDiagnosis,
  saveAnswers,
  saveByLink,
  startDiagnosis,
  submitByLink,
} from "./service/index.ts";
export { type TaskWords, taskWords } from "./views/task-words.ts";

export const diagnosis: Feature = {
  id: "diagnosis",
  routes,
  facts: knownFacts,
};
