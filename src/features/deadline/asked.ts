/** The answers in the address of the page; what is left out or unreadable is unknown, never no. */
import type { BreachAnswers, Truth } from "#src/engine/deadline/index.ts";

/** The questions in the order of the form: first those that end the matter. */
export const questions = [
  "happened",
  "personalData",
  "sensitive",
  "financial",
  "wrongful",
  "encrypted",
  "pseudonymised",
  "recovered",
  "entrusted",
  "myNumber",
] as const satisfies readonly (keyof BreachAnswers)[];
export type Question = (typeof questions)[number];

export const persons = ["few", "many", "unknown"] as const;

/** What may be answered to a question, besides yes, no and unknown. */
export const choicesOf = (question: Question) =>
  question === "happened"
    ? (["yes", "possible", "no", "unknown"] as const)
    : question === "entrusted"
      ? (["yes", "partly", "no", "unknown"] as const)
      : (["yes", "no", "unknown"] as const);

type Query = (name: string) => string | undefined;

/** Answers from the address. */
export function readAnswers(query: Query): BreachAnswers {
  const truth = (name: string): Truth => {
    const value = query(name);
    return value === "yes" || value === "no" ? value : "unknown";
  };
  const [happened, entrusted, count] = [query("happened"), query("entrusted"), query("persons")];
  return {
    happened: happened === "possible" ? happened : truth("happened"),
    personalData: truth("personalData"),
    sensitive: truth("sensitive"),
    financial: truth("financial"),
    wrongful: truth("wrongful"),
    persons:
      count === "many" ? { least: 1_001, most: null } : { least: 0, most: count === "few" ? 1_000 : null },
    encrypted: truth("encrypted"),
    pseudonymised: truth("pseudonymised"),
    recovered: truth("recovered"),
    entrusted: entrusted === "partly" ? entrusted : truth("entrusted"),
    myNumber: truth("myNumber"),
  };
}
