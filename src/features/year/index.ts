/** The year: the plan, the monthly check, the management review with its minutes. */
import type { Feature } from "#src/shell/feature.ts";
import { facts } from "./facts.ts";
import { routes } from "./routes/index.ts";

export { readMinutesDraft } from "./read-minutes.ts";
export { addCheck, addGoal, saveMinutes, signMinutes } from "./service/index.ts";

export const year: Feature = { id: "year", routes, facts };
