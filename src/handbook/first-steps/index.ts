// What to do first when something happens: five steps for all, and twelve situations.
export { generalSteps } from "./general.ts";
export { situations } from "./situations.ts";
export type { FirstStep, Situation } from "./step.ts";
