import type { Feature } from "#src/shell/feature.ts";
import { api } from "./api.ts";
import { routes } from "./routes.tsx";

export { attention } from "./own-state.ts";

export const installation: Feature = {
  id: "installation",
  routes,
  api,
  nav: [{ key: "settings", href: "/settings", permission: "company.view" }],
};
