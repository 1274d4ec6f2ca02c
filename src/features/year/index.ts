/** The year: the plan, the monthly check, the management review with its minutes. */
import type { Feature } from "#src/shell/feature.ts";
import { facts } from "./facts.ts";
import { routes } from "./routes/index.ts";

export { readYear } from "./read.ts";
export { readMinutesDraft } from "./read-minutes.ts";
export { type Reminder, remindersOf } from "./reminders.ts";
export { addCheck, addGoal, saveMinutes, signMinutes } from "./service/index.ts";

export const year: Feature = { id: "year", routes, facts };
