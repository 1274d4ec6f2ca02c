/** The API as its users meet it: tokens, the reference, and the document for machines. */
import { apiJobs, apiSchedules } from "#src/platform/api/index.ts";
import type { Feature } from "#src/shell/feature.ts";
import { routes } from "./routes.tsx";

export { documentOf } from "./openapi/document.ts";
export { listTokens, memberByMail } from "./queries.ts";
export { rolesWithin, tokenState } from "./rules.ts";
export { lifetime, tokenForm } from "./schema.ts";
export { createToken, revokeToken } from "./service.ts";

export const api: Feature = { id: "api", routes, jobs: apiJobs, schedules: apiSchedules };
