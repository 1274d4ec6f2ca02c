/** The command line of `banto deadline`, read into answers for the judge. */
import type { BreachAnswers, BreachKind, Truth } from "#src/engine/deadline/index.ts";

export interface DeadlineCall {
  readonly known: string | undefined;
  readonly json: boolean;
  readonly answers: BreachAnswers;
}

/** What could not be read: an option and its value, or a word that is no option. */
export interface BadCall {
  readonly option?: string;
  readonly word: string;
}

/** Three-valued options; alone, without a value, they mean yes. */
const truths = {
  encrypted: "encrypted",
  pseudonymised: "pseudonymised",
  recovered: "recovered",
  "my-number": "myNumber",
  "personal-data": "personalData",
  happened: "happened",
  entrusted: "entrusted",
} as const satisfies Record<string, keyof BreachAnswers>;

const isTruthOption = (name: string): name is keyof typeof truths => Object.hasOwn(truths, name);
const isTruth = (value: string): value is Truth => ["yes", "no", "unknown"].includes(value);

/**
 * Reads the words after the command. Without any `--kind` the first three kinds are unknown; with one, the
 * kinds that are not named do not apply, but the number of persons still decides on kind 4.
 */
export function readCall(args: readonly string[]): DeadlineCall | BadCall {
  const kinds = new Set<BreachKind>();
  const said: Partial<Record<keyof BreachAnswers, string>> = {};
  let known: string | undefined;
  let persons: BreachAnswers["persons"] | undefined;
  let json = false;
  const words = [...args];
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const name = word.startsWith("--") ? word.slice(2) : undefined;
    if (name === "json") json = true;
    else if (name === "known") known = words.shift() ?? "";
    else if (name === "kind") {
      const value = words.shift() ?? "";
      for (const one of value.split(",")) {
        const kind = ([1, 2, 3, 4] as const).find((n) => String(n) === one);
        if (!kind) return { option: name, word: value };
        kinds.add(kind);
      }
    } else if (name === "persons") {
      const value = words.shift() ?? "";
      persons = readPersons(value);
      if (!persons) return { option: name, word: value };
    } else if (name !== undefined && isTruthOption(name)) {
      const value = words[0] === undefined || words[0].startsWith("--") ? "yes" : (words.shift() ?? "");
      if (
        !isTruth(value) &&
        !(name === "entrusted" && value === "partly") &&
        !(name === "happened" && value === "possible")
      )
        return { option: name, word: value };
      said[truths[name]] = value;
    } else return { word };
  }
  return { known, json, answers: answersOf(kinds, said, persons) };
}

/** `800`, `1001+` (or more), `500-2000`, `unknown`. */
function readPersons(value: string): BreachAnswers["persons"] | undefined {
  if (value === "unknown") return { least: 0, most: null };
  const match = /^(\d{1,9})(?:(\+)|-(\d{1,9}))?$/.exec(value);
  if (!match) return undefined;
  const least = Number(match[1]);
  if (match[2]) return { least, most: null };
  const most = match[3] === undefined ? least : Number(match[3]);
  return most < least ? undefined : { least, most };
}

function answersOf(
  kinds: ReadonlySet<BreachKind>,
  said: Partial<Record<keyof BreachAnswers, string>>,
  persons: BreachAnswers["persons"] | undefined,
): BreachAnswers {
  const unsaid: Truth = kinds.size === 0 ? "unknown" : "no";
  const kind = (n: BreachKind): Truth => (kinds.has(n) ? "yes" : unsaid);
  const truth = (name: keyof BreachAnswers, otherwise: Truth): Truth => {
    const value = said[name];
    return value !== undefined && isTruth(value) ? value : otherwise;
  };
  return {
    happened: said.happened === "possible" ? "possible" : truth("happened", "yes"),
    personalData: truth("personalData", "yes"),
    sensitive: kind(1),
    financial: kind(2),
    wrongful: kind(3),
    persons: personsOf(kinds, persons),
    encrypted: truth("encrypted", "no"),
    pseudonymised: truth("pseudonymised", "no"),
    recovered: truth("recovered", "no"),
    entrusted: said.entrusted === "partly" ? "partly" : truth("entrusted", "no"),
    myNumber: truth("myNumber", "no"),
  };
}

/** `--kind 4` says that there are more than 1,000; with other kinds alone, the number matters no more. */
function personsOf(kinds: ReadonlySet<BreachKind>, persons: BreachAnswers["persons"] | undefined) {
  if (kinds.has(4)) return { least: Math.max(1_001, persons?.least ?? 0), most: null };
  if (persons) return persons;
  return kinds.size === 0 ? { least: 0, most: null } : { least: 1, most: 1 };
}
