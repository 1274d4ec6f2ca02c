// Must a leak be reported to the Personal Information Protection Commission? The four kinds, in three values.
import { allOf, anyOf, not, type Truth } from "./truth.ts";

/** 1 sensitive · 2 loss of money · 3 wrongful purpose · 4 more than 1,000 persons (Enforcement Rules, art. 7). */
export type BreachKind = 1 | 2 | 3 | 4;

/** How many persons are concerned: not fewer than `least`, not more than `most` (null: nobody knows yet). */
export type Persons = { readonly least: number; readonly most: number | null };

export type BreachAnswers = {
  /** Leaked, lost or damaged; `possible` when it may have happened, which counts the same. */
  readonly happened: Truth | "possible";
  /** Personal data in the sense of the Act is among it. */
  readonly personalData: Truth;
  /** Special care-required information: health, criminal record, creed … */
  readonly sensitive: Truth;
  /** Card numbers, passwords of banking and the like: money can be taken with it. */
  readonly financial: Truth;
  /** Possibly done on purpose: intrusion, ransomware, theft, carried away by somebody inside. */
  readonly wrongful: Truth;
  readonly persons: Persons;
  /** All of it was under high-grade encryption whose key did not leak with it. */
  readonly encrypted: Truth;
  /** All of it was pseudonymised information kept for use inside. */
  readonly pseudonymised: Truth;
  /** All of it came back before anybody could look at it. */
  readonly recovered: Truth;
  /** Handled on behalf of another company. */
  readonly entrusted: Truth | "partly";
  /** Individual numbers are among it: another Act with thresholds of its own. */
  readonly myNumber: Truth;
};

export type KindAnswer = { readonly kind: BreachKind; readonly answer: Truth };

/** Why the judge says what it says; the words stand in the handbook. */
export type BreachReason =
  | "kind-1"
  | "kind-2"
  | "kind-3"
  | "kind-4"
  | "possible-counts"
  | "not-ruled-out"
  | "no-personal-data"
  | "did-not-happen"
  | "encrypted"
  | "pseudonymised"
  | "recovered"
  | "no-kind"
  | "notify-entruster"
  | "entruster-if-entrusted"
  | "own-part-too"
  | "my-number";

export type BreachJudgement = {
  /** `treat-as-required`: it cannot be ruled out, so one acts as if it were. */
  readonly report: "required" | "treat-as-required" | "not-required";
  readonly kinds: readonly KindAnswer[];
  /** Questions whose answer is missing and would decide; answer these first. */
  readonly open: readonly (keyof BreachAnswers)[];
  readonly reasons: readonly BreachReason[];
  /** Whom to tell: telling the company that entrusted the data frees from reporting oneself. */
  readonly to: readonly ("commission" | "entruster")[];
};

/** A thousand persons is not more than a thousand. */
const MANY = 1_000;

/** Judges a leak by the four kinds; what is unknown is never taken as no. */
export function judgeBreach(answers: BreachAnswers): BreachJudgement {
  const kinds = kindsOf(answers);
  const happened: Truth = answers.happened === "possible" ? "yes" : answers.happened;
  const exclusion = anyOf([answers.encrypted, answers.pseudonymised, answers.recovered]);
  const concerned = allOf([happened, answers.personalData, not(exclusion)]);
  // The Number Act is not judged here: numbers among it leave the answer open, never closed.
  const elsewhere = allOf([answers.myNumber, "unknown"]);
  const verdict = allOf([concerned, anyOf([...kinds.map(({ answer }) => answer), elsewhere])]);
  const report =
    verdict === "yes" ? "required" : verdict === "unknown" ? "treat-as-required" : "not-required";
  return {
    report,
    kinds,
    open: report === "treat-as-required" ? openQuestions(answers, kinds) : [],
    reasons: report === "not-required" ? whyNot(answers, happened) : why(answers, kinds, verdict),
    to: report === "not-required" ? [] : recipients(answers.entrusted),
  };
}

function kindsOf({ sensitive, financial, wrongful, persons }: BreachAnswers): KindAnswer[] {
  return [
    { kind: 1, answer: sensitive },
    { kind: 2, answer: financial },
    { kind: 3, answer: wrongful },
    { kind: 4, answer: moreThanMany(persons) },
  ];
}

function moreThanMany({ least, most }: Persons): Truth {
  if (least > MANY) return "yes";
  return most !== null && most <= MANY ? "no" : "unknown";
}

function recipients(entrusted: BreachAnswers["entrusted"]): BreachJudgement["to"] {
  if (entrusted === "yes") return ["entruster"];
  return entrusted === "no" ? ["commission"] : ["commission", "entruster"];
}

function why(answers: BreachAnswers, kinds: readonly KindAnswer[], verdict: Truth): BreachReason[] {
  const reasons: BreachReason[] = kinds
    .filter(({ answer }) => answer === "yes")
    .map(({ kind }) => `kind-${kind}` as const);
  if (answers.happened === "possible") reasons.push("possible-counts");
  if (verdict === "unknown") reasons.push("not-ruled-out");
  if (answers.entrusted === "yes") reasons.push("notify-entruster");
  if (answers.entrusted === "partly") reasons.push("notify-entruster", "own-part-too");
  if (answers.entrusted === "unknown") reasons.push("entruster-if-entrusted");
  if (answers.myNumber !== "no") reasons.push("my-number");
  return reasons;
}

function whyNot(answers: BreachAnswers, happened: Truth): BreachReason[] {
  const reasons: BreachReason[] = [];
  if (happened === "no") reasons.push("did-not-happen");
  if (answers.personalData === "no") reasons.push("no-personal-data");
  for (const exclusion of ["encrypted", "pseudonymised", "recovered"] as const)
    if (answers[exclusion] === "yes") reasons.push(exclusion);
  if (reasons.length === 0) reasons.push("no-kind");
  return reasons;
}

/** The unknown answers that still matter; the kinds do not once one of them is certain. */
function openQuestions(answers: BreachAnswers, kinds: readonly KindAnswer[]): (keyof BreachAnswers)[] {
  const gate = ["happened", "personalData", "encrypted", "pseudonymised", "recovered"] as const;
  const open: (keyof BreachAnswers)[] = gate.filter((name) => answers[name] === "unknown");
  if (kinds.some(({ answer }) => answer === "yes")) return open;
  const names = ["sensitive", "financial", "wrongful", "persons"] as const;
  open.push(...names.filter((_, at) => kinds[at]?.answer === "unknown"));
  if (answers.myNumber !== "no") open.push("myNumber");
  return open;
}
