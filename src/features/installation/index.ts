import type { Feature } from "#src/shell/feature.ts";
import { routes } from "./routes.tsx";

export { attention } from "./own-state.ts";

export const installation: Feature = {
  id: "installation",
  routes,
  nav: [{ key: "settings", href: "/settings", permission: "company.view" }],
};
