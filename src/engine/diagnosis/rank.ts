// Placeholder shape until the judge lands in this file.
export type CostBasis = "free" | "once" | "per-month" | "per-year" | "per-person" | "per-person-month";
