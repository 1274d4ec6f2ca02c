// The cheapest remedy: tries the handbook's remedies on the data set, alone and together, until the judge says yes.
import type { Verdict } from "../verdict/index.ts";
import type { Copy, DataSet, Medium } from "./data-set.ts";

/** A remedy: a copy that is added, a change to a copy that lies on one of some media, or running it at last. */
export type Fix = {
  readonly id: string;
  /** First year, one set of data, yen. */
  readonly yen: number;
  readonly minutes: number;
} & (
  | { readonly adds: Pick<Copy, "medium" | "place" | "idle" | "unalterable"> }
  | {
      readonly changes: Partial<Pick<Copy, "place" | "idle" | "unalterable">>;
      readonly on: readonly string[];
    }
  | { readonly runs: true }
);

/** What the judges of backups need of the handbook. */
export type BackupKnowledge = { readonly media: readonly Medium[]; readonly fixes: readonly Fix[] };

/** One remedy in a plan; `copy` is the copy that it changes, null when it adds one. */
export type PlannedFix = { readonly fix: string; readonly copy: string | null };

export type Plan = { readonly steps: readonly PlannedFix[]; readonly yen: number; readonly minutes: number };

type Draft = Plan & { readonly set: DataSet; readonly fixIndex: number };

/** Of a copy only imagined: any time in the past will do. */
const someTime = "2000-01-01T00:00:00Z";

/** Three suffice: a lone original lacks two copies, and a third change may be wanted to make one safe from ransom. */
const mostSteps = 3;

/**
 * The cheapest plan that turns the verdict into a yes: least money, then least time, then fewest steps.
 * Null when the verdict is yes already, or when no plan of three steps reaches it.
 */
export function cheapestPlan(
  set: DataSet,
  fixes: readonly Fix[],
  judge: (set: DataSet) => Verdict,
): Plan | null {
  if (judge(set) === "yes") return null;
  let best: Plan | null = null;
  // Adding comes first, so that what was added can be changed; other orders lead to the same sets.
  const inOrder = fixes.toSorted((a, b) => Number("adds" in b) - Number("adds" in a));
  let drafts: readonly Draft[] = [{ set, steps: [], yen: 0, minutes: 0, fixIndex: 0 }];
  for (let step = 0; step < mostSteps; step++) {
    const next: Draft[] = [];
    for (const draft of drafts.flatMap((d) => allApplied(d, inOrder))) {
      if (best && !cheaper(draft, best)) continue;
      if (judge(draft.set) === "yes") best = { steps: draft.steps, yen: draft.yen, minutes: draft.minutes };
      else next.push(draft);
    }
    drafts = next;
  }
  return best;
}

function cheaper(a: Plan, b: Plan): boolean {
  return (a.yen - b.yen || a.minutes - b.minutes || a.steps.length - b.steps.length) < 0;
}

function allApplied(draft: Draft, fixes: readonly Fix[]): Draft[] {
  return fixes.flatMap((fix, index) => (index < draft.fixIndex ? [] : applied(draft, fix, index)));
}

function applied(draft: Draft, fix: Fix, fixIndex: number): Draft[] {
  const then = (copies: readonly Copy[], copy: string | null): Draft => ({
    set: { ...draft.set, copies },
    steps: [...draft.steps, { fix: fix.id, copy }],
    yen: draft.yen + fix.yen,
    minutes: draft.minutes + fix.minutes,
    fixIndex,
  });
  const { copies } = draft.set;
  if ("adds" in fix) {
    const added: Copy = { ...fix.adds, id: `+${copies.length}`, original: false, copiedAt: someTime };
    return [then([...copies, added], null)];
  }
  return copies.flatMap((copy) => {
    const changes = changesBy(fix, copy);
    if (!changes || copy.original) return [];
    return [
      then(
        copies.map((c) => (c === copy ? { ...c, ...changes } : c)),
        copy.id,
      ),
    ];
  });
}

/** What a remedy changes in a copy; null when it does not suit the copy or would change nothing. */
function changesBy(fix: Exclude<Fix, { adds: unknown }>, copy: Copy): Partial<Copy> | null {
  if ("runs" in fix)
    return copy.copiedAt === null || copy.copiedAt === "never" ? { copiedAt: someTime } : null;
  if (copy.medium === null || !fix.on.includes(copy.medium)) return null;
  const entries = Object.entries(fix.changes);
  return entries.some(([key, value]) => copy[key as keyof Copy] !== value) ? fix.changes : null;
}
