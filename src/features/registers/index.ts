/** The registers: what the company has, who answers for it, and what the controls learn from it. */
import type { Feature } from "#src/shell/feature.ts";
import { registers } from "./all.ts";
import { jobs, schedules } from "./exchange/service/start.ts";
import { facts } from "./facts.ts";
import { registerApi } from "./kit/api.ts";
import { routes } from "./routes.tsx";

export { registerById, registers } from "./all.ts";
export * from "./assets/face.ts";
export { compareImport } from "./exchange/service/compare.ts";
export { confirmImport as confirmRegisterImport } from "./exchange/service/confirm.ts";
export { openImport } from "./exchange/service/draft.ts";
export { entriesAt } from "./kit/queries/entry.ts";
export { addEntry, changeEntry, retireEntry } from "./kit/service/entry.ts";
export { type ControlObject, objectNames, objectsOf } from "./objects.ts";

export const registersFeature: Feature = {
  id: "registers",
  routes,
  nav: [{ key: "registers", href: "/registers", permission: "registers.view" }],
  api: registers.flatMap(registerApi),
  facts,
  jobs,
  schedules,
};
