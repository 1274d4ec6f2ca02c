/** The work of two years of the example company, from an empty start: who has how many minutes, what machines report. */
import { daysOff } from "#src/engine/calendar/index.ts";
import type { Facts } from "#src/engine/control/index.ts";
import type { WorkStart } from "#src/engine/simulation/index.ts";
import { couldBeShownByMachine, shownByMachine } from "#src/handbook/controls/index.ts";
import { exampleRegisters } from "./shape.ts";
import { goodFacts } from "./year.ts";

/** `required`: what has to be shown by machines is · `all`: and what they could show besides. */
export type Machines = "none" | "required" | "all";

/** What Banto asks of people: minutes a week of IT, owner and office, and minutes a month of each person. */
export const promised = { it: 40, owner: 15, office: 30, each: 3 } as const;

export interface Willing {
  readonly it: number;
  readonly owner: number;
  readonly office: number;
  readonly each: number;
  readonly machines: Machines;
}

const machines: Readonly<Record<Machines, readonly string[]>> = {
  none: [],
  required: shownByMachine,
  all: [...shownByMachine, ...couldBeShownByMachine],
};

/** A company in which all is as it should be and nothing was ever shown. @param registers what there is to show */
export function workStart(
  today: string,
  willing: Willing,
  registers: Facts["registers"] = exampleRegisters(),
): WorkStart {
  const year = Number(today.slice(0, 4));
  const { it, owner, office, each } = willing;
  const always = (minutes: number) => ({ first: minutes, later: minutes });
  return {
    today,
    facts: { company: goodFacts(`${year + 4}-12-31`), registers },
    evidence: [],
    off: daysOff(year - 1, year + 3),
    minutes: { it: always(it), owner: always(owner), office: always(office) },
    minutesEachPerson: each,
    diligence: 1,
    byMachine: new Set(machines[willing.machines]),
  };
}

/** The example's registers cut down to a company of so many people; of everything else there is less in proportion. */
export function registersFor(people: number): Facts["registers"] {
  const whole = exampleRegisters();
  const share = people / (whole.people?.objects.length ?? people);
  const cut = Object.entries(whole).map(([name, register]) => {
    const byKind = [...Map.groupBy(register.objects, ({ kind }) => kind).values()];
    const objects = byKind.flatMap((list) => list.slice(0, Math.max(1, Math.round(list.length * share))));
    return [name, { ...register, objects }] as const;
  });
  return Object.fromEntries(cut);
}
