// What belongs in the cloud (R54): only what the business cannot go on without, priced by size.
import type { Verdict } from "../verdict/index.ts";

export type CloudCandidate = {
  readonly id: string;
  readonly gigabytes: number | null;
  /** Whether work stops without it. */
  readonly neededToContinue: boolean | null;
};

/** How a cloud is paid for: per gigabyte and month, with a least sum, and how many states of the data it keeps. */
export type CloudPrice = {
  readonly yenPerGigabyteMonth: number;
  readonly leastYenMonth: number;
  /** 1 for the newest state only; what older states add is a share of the size: 1.5 for half as much again. */
  readonly sizeFactor: number;
};

export type CloudPlan = {
  /** To go to the cloud, smallest first, with their price a month. */
  readonly put: readonly { readonly id: string; readonly yenMonth: number }[];
  /** Not needed to continue: other copies suffice. */
  readonly leave: readonly string[];
  /** Not known whether they are needed. */
  readonly undecided: readonly string[];
  /** Needed, or perhaps needed, and of unknown size: to be measured. */
  readonly unmeasured: readonly string[];
  /** Yen a month: of what is known, and of everything if all undecided were put there; sizes unknown left out. */
  readonly yenMonth: { readonly chosen: number; readonly withUndecided: number; readonly everything: number };
  /** Whether the chosen fit the budget; unknown while a size or a decision could still change it. */
  readonly withinBudget: Verdict;
};

/** The worksheet. Without a budget (null) the question whether it fits is unknown. */
export function planCloud(
  sets: readonly CloudCandidate[],
  price: CloudPrice,
  budgetYenMonth: number | null,
): CloudPlan {
  const needed = sets.filter((set) => set.neededToContinue === true);
  const open = sets.filter((set) => set.neededToContinue === null);
  const leave = sets.filter((set) => set.neededToContinue === false);
  const unmeasured = [...needed, ...open].filter(({ gigabytes }) => gigabytes === null);
  const yenMonth = {
    chosen: total(needed, price),
    withUndecided: total([...needed, ...open], price),
    everything: total(sets, price),
  };
  const put = needed
    .filter(({ gigabytes }) => gigabytes !== null)
    .toSorted((a, b) => (a.gigabytes ?? 0) - (b.gigabytes ?? 0) || (a.id < b.id ? -1 : 1))
    .map((set) => ({ id: set.id, yenMonth: Math.ceil(priceOf(set, price)) }));
  return {
    put,
    leave: leave.map(idOf).toSorted(),
    undecided: open.map(idOf).toSorted(),
    unmeasured: unmeasured.map(idOf).toSorted(),
    yenMonth,
    withinBudget: fits(yenMonth, unmeasured.length > 0, budgetYenMonth),
  };
}

function fits(yen: CloudPlan["yenMonth"], sizesMissing: boolean, budget: number | null): Verdict {
  if (budget === null) return "unknown";
  if (yen.chosen > budget) return "no";
  return yen.withUndecided > budget || sizesMissing ? "unknown" : "yes";
}

function total(sets: readonly CloudCandidate[], price: CloudPrice): number {
  if (sets.length === 0) return 0;
  const sum = sets.reduce((yen, set) => yen + priceOf(set, price), 0);
  return Math.ceil(Math.max(sum, price.leastYenMonth));
}

function priceOf({ gigabytes }: CloudCandidate, price: CloudPrice): number {
  return (gigabytes ?? 0) * price.sizeFactor * price.yenPerGigabyteMonth;
}

function idOf({ id }: CloudCandidate): string {
  return id;
}
