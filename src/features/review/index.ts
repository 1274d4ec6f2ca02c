/** The owner's page: three principles, seven decisions a month, a signature that stays. */
import type { Feature } from "#src/shell/feature.ts";
import { facts } from "./facts.ts";
import { routes } from "./routes.tsx";

export { type ReviewState, reviewState } from "./read.ts";
export { type DecidedMonth, decidedMonths } from "./read-year.ts";
export { fingerprint as unsignedFingerprint } from "./rules.ts";
export { saveDraft, signReview } from "./service.ts";

export const review: Feature = { id: "review", routes, facts };
