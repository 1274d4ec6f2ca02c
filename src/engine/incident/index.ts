// Incidents: entries that are only added, merged without loss, chained, and read as a state.
export { FIRST, firstBroken, type Link, linkText } from "./chain.ts";
export type { Entry, FileNote, Level, Said, Whys } from "./entry.ts";
export { levelOf, type Touched } from "./level.ts";
export { contentOf, merge } from "./merge.ts";
export { type Dated, type IncidentState, stateOf } from "./state.ts";
