/** Education: what everybody learns and acknowledges, and how many have. */
import type { Feature } from "#src/shell/feature.ts";
import { routes } from "./routes.tsx";

export const education: Feature = { id: "education", routes };
