/** The board of nine principles: where each stands, how that came about, what follows. */
import type { Feature } from "#src/shell/feature.ts";
import { routes } from "./routes.tsx";

export const principlesBoard: Feature = {
  id: "principles",
  routes,
  nav: [{ key: "principles", href: "/principles", permission: "controls.view" }],
};
