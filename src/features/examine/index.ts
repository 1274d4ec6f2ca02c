/** The examiners: suspicious mail, links, messages, recipients, names and passwords; and reporting them. */
import type { Feature } from "#src/shell/feature.ts";
import { memberRoutes } from "./routes/members.tsx";
import { visitRoutes } from "./routes/visit.tsx";

export { type ExaminedCompany, mailCompanyOf } from "./company.ts";

export const examineFeature: Feature = {
  id: "examine",
  // The members' paths first: "settings" would pass for a company's key.
  routes: [...memberRoutes, ...visitRoutes],
  nav: [{ key: "examine", href: "/examine", permission: "examine.use" }],
};
