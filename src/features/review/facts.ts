/** Whether the owner has signed a month lately: for the controls. */
import type { FactSource } from "#src/shell/feature.ts";
import { lastSignature } from "./queries.ts";

/** As long as the signed record itself counts. */
const MOST_DAYS = 35;

/** Before the first signature it is unknown: the company may sign on paper. */
export const facts: FactSource = {
  facts: ["review.signedMonthly"],
  collect: async (db, companyId, { at }) => {
    const signedAt = await lastSignature(db, companyId, at);
    if (signedAt === undefined) return { company: {}, registers: {} };
    const since = new Date(at.getTime() - MOST_DAYS * 86_400_000).toISOString();
    return { company: { "review.signedMonthly": signedAt >= since }, registers: {} };
  },
};
