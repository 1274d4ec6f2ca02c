/** SECURITY ACTION: what is missing before a declaration, and the record of what was declared. */
import type { Feature } from "#src/shell/feature.ts";
import { facts } from "./facts.ts";
import { routes } from "./routes.tsx";

export const securityAction: Feature = { id: "security-action", routes, facts };
