/** The 25-question self-diagnosis: answering, merging departments, closing, the result and its outputs. */
import type { Feature } from "#src/shell/feature.ts";
import { routes } from "./routes/index.ts";

export { answersOf, type LatestResult, latestResult, versionOf } from "./read.ts";
export { type Result, resultOf, type Task, usualBudget } from "./rules/result.ts";
export { type TaskWords, taskWords } from "./views/task-words.ts";

export const diagnosis: Feature = {
  id: "diagnosis",
  routes,
  nav: [{ key: "principles", href: "/diagnosis", permission: "diagnosis.view" }],
};
