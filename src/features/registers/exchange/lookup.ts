/** Finds people and entries by what stands in a cell, and writes them so that they are found again. Pure. */
import { type AnswerWords, type Found, foldName, type Lookup } from "#src/engine/exchange/index.ts";
import { parseDay } from "#src/text/parse-day.ts";

/** Somebody or something that cells point at. */
export interface Target {
  readonly id: string;
  readonly name: string;
  /** A number, an address: what else it is known by. */
  readonly also: readonly string[];
  /** Has left, is out of use: gives way to one of the same name that is here. */
  readonly gone: boolean;
}

export interface Targets {
  readonly people: readonly Target[];
  /** Column key → entries of the register that it leads to. */
  readonly links: Readonly<Record<string, readonly Target[]>>;
}

/** The lookup of a register's cells. */
export function lookupOf({ people, links }: Targets, answers: AnswerWords): Lookup {
  const person = finder(people);
  const linked = new Map(Object.entries(links).map(([key, targets]) => [key, finder(targets)]));
  return {
    day: plausibleDay,
    answers,
    person: (text) => person.find(text),
    personName: (id) => person.nameOf(id),
    link: (column, text) => linked.get(column)?.find(text) ?? "none",
    linkName: (column, id) => linked.get(column)?.nameOf(id) ?? id,
  };
}

function plausibleDay(text: string): string | undefined {
  const day = parseDay(text);
  return day !== undefined && day >= "1900-01-01" && day <= "2200-12-31" ? day : undefined;
}

function finder(targets: readonly Target[]) {
  const byId = new Map(targets.map((target) => [target.id, target]));
  const byText = new Map<string, Target[]>();
  const remember = (text: string, target: Target) => {
    const key = foldName(text);
    const known = byText.get(key);
    if (key === "" || known?.includes(target)) return;
    if (known) known.push(target);
    else byText.set(key, [target]);
  };
  for (const target of targets) {
    remember(target.name, target);
    for (const other of target.also) {
      remember(other, target);
      remember(`${target.name}(${other})`, target);
    }
  }
  return {
    find(text: string): Found {
      const own = byId.get(text.trim());
      if (own) return { id: own.id };
      const all = byText.get(foldName(text)) ?? [];
      const here = all.filter(({ gone }) => !gone);
      const some = here.length > 0 ? here : all;
      const [only] = some;
      return !only ? "none" : some.length > 1 ? "several" : { id: only.id };
    },
    nameOf(id: string): string {
      const target = byId.get(id);
      if (!target) return id;
      const clear = byText.get(foldName(target.name))?.length === 1;
      const [more] = target.also.filter(Boolean);
      return clear || !more ? target.name : `${target.name} (${more})`;
    },
  };
}
