// The shape of one of the 25 self-diagnosis questions and of the measures a weak answer leads to.
import type { Part, WeakAnswer } from "#src/engine/diagnosis/answer.ts";
import type { CostBasis } from "#src/engine/diagnosis/cost.ts";
import type { Both } from "#src/text/words.ts";
import type { PrincipleNumber } from "../principles.ts";

/** 1 small harm … 5 can stop the company. */
export type Risk = 1 | 2 | 3 | 4 | 5;

/** 1 すぐできる (do it now) · 2 仕組みにする (make it a routine) · 3 続ける・確かめる (keep and verify). */
export type Level = 1 | 2 | 3;

/** Who does it: the owner, the person in charge of IT, or each person. */
export type Doer = "owner" | "it" | "everyone";

/** Rough market price in yen, tax aside; `basis` says what it must be multiplied by. */
export type Cost = { readonly min: number; readonly max: number; readonly basis: CostBasis };

/** Something to do about a weak answer. */
export type Measure = {
  /** Stable for ever, as it is stored with plans and exported files: `d03-manager`. */
  readonly id: string;
  readonly title: Both;
  readonly level: Level;
  /** The answers after which it is proposed. */
  readonly appliesTo: readonly WeakAnswer[];
  /** How much harm it keeps away. */
  readonly risk: Risk;
  readonly why: Both;
  readonly steps: readonly [Both, Both, Both, Both, Both];
  /** One-time working time of the person who does it (for `everyone`: of the person who arranges it). */
  readonly minutes: number;
  readonly cost: Cost;
  readonly who: Doer;
};

/** What to do about 「わからない」: whom to ask, what to look at, how long it takes. */
export type FindOut = { readonly ask: Both; readonly look: Both; readonly minutes: number };

/** One of the 25 questions; the number and the meaning are official, every sentence is our own. */
export type Question = {
  readonly number: number;
  readonly part: Part;
  /** The principles it belongs to; empty where none of the nine speaks of it. */
  readonly principles: readonly PrincipleNumber[];
  /** For tables and the radar: a few characters. */
  readonly label: Both;
  readonly question: Both;
  /** 2–4 things that count as doing it (「たとえば」). */
  readonly examples: readonly Both[];
  readonly why: Both;
  /**
   * What to answer when the company has no such thing. The answer sheet has no "does not apply"; an older
   * edition of it counted such an item as done, which we could not confirm for 4.0.
   */
  readonly ifNone?: Both;
  /** The rank of finding out, when nobody knows. */
  readonly risk: Risk;
  readonly findOut: FindOut;
  readonly measures: readonly Measure[];
};
