/** Lifecycles: from messy names to products, from products to days, from versions to known-exploited holes. */
export { compileMatcher, type Matcher } from "./compile.ts";
export {
  type Exploited,
  type ExploitedAnswer,
  type ExploitedFeed,
  type ExploitedKnowledge,
  readExploitedLines,
} from "./exploited.ts";
export { type ImportProblem, readExploitedFile, readProductFile } from "./import.ts";
export { judgeLifecycle, type LifecycleAnswer, type LifecycleBook, openLifecycle } from "./judge.ts";
export { type Alternative, type Band, bandOf, type Match, matchProduct } from "./match.ts";
export { buildPack, type LifecycleMaterial, type LineSource, type OwnProduct } from "./material.ts";
export type { Override } from "./overrides.ts";
export type { Cycle, LifecyclePack, Product, ProductKind } from "./pack.ts";
export { type Alert, alertDays, type Life, type LifeStatus, lifeOfCycle, lifeOn } from "./status.ts";
