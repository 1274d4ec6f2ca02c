/** The plan of what everybody learns and acknowledges, from the controls about people: how often, until when, how many. */
import type { Assessment } from "#src/features/controls/index.ts";
import type { Control } from "#src/handbook/controls/index.ts";

/** One line of the plan. Only how many have done it is told, never who. */
export interface Lesson {
  readonly control: Control;
  /** Days for which it counts: the longest time until the next. */
  readonly days: number;
  /** Of whom it is asked: everybody, or temporary staff and the like. */
  readonly kinds: readonly string[];
  readonly people: number;
  readonly done: number;
  /** The last day on which all who have done it still count; null while nobody has. */
  readonly until: string | null;
}

/** The lessons in the order of urgency: what fewest have done comes first. */
export function educationPlan({ catalogue, results }: Assessment): Lesson[] {
  const byId = new Map(results.map((result) => [result.id, result]));
  const lessons = catalogue.controls.flatMap((control): Lesson[] => {
    const { scope, evidence } = control;
    if (scope === "company" || scope.register !== "people" || evidence.grade !== "E2") return [];
    const result = byId.get(control.id);
    if (!result || result.scope === "none") return [];
    const named = result.objects.filter(({ objectId }) => objectId !== null);
    const days = named.flatMap(({ state, until }) => (state === "proved" && until ? [until] : []));
    return [
      {
        control,
        days: evidence.days,
        kinds: scope.kinds ?? [],
        people: named.length,
        done: named.filter(({ state }) => state === "proved" || state === "waived").length,
        until: days.toSorted()[0] ?? null,
      },
    ];
  });
  return lessons.sort((a, b) => share(a) - share(b) || b.control.risk - a.control.risk);
}

const share = ({ done, people }: Lesson) => (people === 0 ? 0 : done / people);
