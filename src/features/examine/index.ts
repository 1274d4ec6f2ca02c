/** The examiners: suspicious mail, links, messages, recipients, names and passwords; and reporting them. */
import type { Feature } from "#src/shell/feature.ts";
import { api } from "./api.ts";
import { facts } from "./facts.ts";
import { memberRoutes } from "./routes/members.tsx";
import { officialRoutes } from "./routes/official-urls.tsx";
import { passwordRoutes } from "./routes/passwords.tsx";
import { reportRoutes } from "./routes/reports.tsx";
import { toolRoutes } from "./routes/tools.tsx";
import { visitRoutes } from "./routes/visit.tsx";

export { type ExaminedCompany, mailCompanyOf } from "./company.ts";

export const examineFeature: Feature = {
  id: "examine",
  // The members' paths first: "settings" would pass for a company's key.
  routes: [
    ...memberRoutes,
    ...reportRoutes,
    ...officialRoutes,
    ...toolRoutes,
    ...passwordRoutes,
    ...visitRoutes,
  ],
  nav: [{ key: "examine", href: "/examine", permission: "examine.use" }],
  api,
  facts,
};
