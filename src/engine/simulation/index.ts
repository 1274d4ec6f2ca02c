// The year in advance: a simulation of evidence that lapses and tasks that renew it.
export { seeded } from "./random.ts";
export { type Month, type Start, simulate } from "./simulate.ts";
export { simulateWork, type Week, type WorkStart } from "./work.ts";
