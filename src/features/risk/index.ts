/** The risk review: each information asset from its importance to the decision and what remains (R77–R81). */
import type { Feature } from "#src/shell/feature.ts";
import { routes } from "./routes/index.ts";
import { riskColumn } from "./views/column.tsx";

export { type JudgedAsset, judge } from "./judge.ts";
export { type RiskReview, readReview, readRisk } from "./read.ts";

export const risk: Feature = { id: "risk", routes, columns: [riskColumn] };
