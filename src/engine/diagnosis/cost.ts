// Prices with a basis turned into what a company of a given size pays in the first year.

/** What a price must be multiplied by: nothing, months, people, or devices (one a person assumed). */
export type CostBasis = "free" | "once" | "per-month" | "per-year" | "per-person" | "per-person-month";

/** The cost of the first year in yen for a company of `people`. */
export function yearlyCost(
  cost: { readonly min: number; readonly max: number; readonly basis: CostBasis },
  people: number,
): { readonly min: number; readonly max: number } {
  const factor = factorOf(cost.basis, people);
  return { min: cost.min * factor, max: cost.max * factor };
}

function factorOf(basis: CostBasis, people: number): number {
  switch (basis) {
    case "free":
      return 0;
    case "once":
    case "per-year":
      return 1;
    case "per-month":
      return 12;
    case "per-person":
      return people;
    case "per-person-month":
      return people * 12;
  }
}
