/** The first page of the day: what to do now, what is due, what changed. */
import type { Feature } from "#src/shell/feature.ts";
import { routes } from "./routes.tsx";

export const today: Feature = {
  id: "today",
  routes,
  nav: [{ key: "today", href: "/", permission: "company.view" }],
};
