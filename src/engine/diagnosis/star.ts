// What is missing before a company can declare SECURITY ACTION ★1 or ★2: a self-declaration, nothing more.
import { questionNumbers, type Sheet } from "./answer.ts";
import { type GroupState, stateOf } from "./state.ts";

/** What the judge needs of a content version: its 5 or 6 articles with their questions. */
export type StarVersion = {
  readonly articles: readonly { readonly number: number; readonly questions: readonly number[] }[];
};

/** The information security policy: when it was set and where outsiders can read it; null = not yet. */
export type Policy = { readonly decidedOn: string | null; readonly publishedAt: string | null };

/** Something the rules of SECURITY ACTION ask for and that is not there yet. */
export type StarCondition = "diagnosis-incomplete" | "policy-not-set" | "policy-not-published";

/** An article of the guideline as the answers see it. */
export type Article = GroupState & { readonly number: number };

export type StarGap = {
  readonly one: {
    /** The rule asks only for the will to work on the articles, so nothing but the declaration is missing. */
    readonly missing: readonly StarCondition[];
    /** Our advice, not the rule: articles to begin or find out about before declaring them outside. */
    readonly beforeDeclaring: readonly Article[];
    readonly articles: readonly Article[];
  };
  readonly two: {
    readonly missing: readonly StarCondition[];
    /** Questions without an answer; "unknown" is an answer. */
    readonly unanswered: readonly number[];
    /** Our advice: the company "knows its state" better when nothing is unknown. */
    readonly unknown: readonly number[];
  };
};

/** Compares a sheet and the policy with the conditions of ★1 and ★2 in the given content version. */
export function starGap(sheet: Sheet, version: StarVersion, policy: Policy): StarGap {
  const articles = version.articles.map((a) => ({ number: a.number, ...stateOf(a.questions, sheet) }));
  const unanswered = questionNumbers.filter((n) => sheet[n] === undefined);
  const conditions: readonly (readonly [StarCondition, boolean])[] = [
    ["diagnosis-incomplete", unanswered.length > 0],
    ["policy-not-set", policy.decidedOn === null],
    ["policy-not-published", policy.publishedAt === null],
  ];
  return {
    one: {
      missing: [],
      beforeDeclaring: articles.filter((a) => a.state !== "declared" && a.state !== "partly"),
      articles,
    },
    two: {
      missing: conditions.filter(([, isMissing]) => isMissing).map(([condition]) => condition),
      unanswered,
      unknown: questionNumbers.filter((n) => sheet[n] === "unknown"),
    },
  };
}
