/** The bad day's first minutes: the page without sign-in, its log, who responds, and the papers on the wall. */
import type { Feature } from "#src/shell/feature.ts";
import { routes as fileRoutes } from "./routes/files.ts";
import { routes as helpRoutes } from "./routes/help.tsx";
import { routes as officeRoutes } from "./routes/office.tsx";
import { routes as paperRoutes } from "./routes/papers.ts";

export { type FirstStepLog, helpPageOf, logsOf, type Responder, respondersOf } from "./queries/index.ts";
export { saveResponders } from "./service.ts";

export const firstSteps: Feature = {
  id: "first-steps",
  // The files first: their fixed paths would pass for a key and a situation.
  routes: [...fileRoutes, ...helpRoutes, ...paperRoutes, ...officeRoutes],
  nav: [{ key: "badDay", href: "/bad-day", permission: "company.view" }],
};
