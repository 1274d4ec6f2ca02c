// The shape of a control: one thing the handbook asks for, how it is shown to be done, and what to do about it.
//
// One control a file, named by its id: `p1-1-os-updates.ts` exports `osUpdates`, and the list of its chapters
// (`of-principles.ts` …) names it. The example to copy for objects of a register is `p1-1-os-updates.ts`,
// for the company as a whole `p9-responder.ts`.
//
// When is a control "done"? For every object in its scope the condition holds AND there is evidence of at
// least the required grade that has not expired. Facts say what is so; evidence shows it. A fact answered by
// hand is a declaration: it can make a control "partly" done, never done.
import type { Condition, FactName } from "#src/engine/control/condition.ts";
import type { RequiredGrade } from "#src/engine/control/grade.ts";
import type { Both } from "#src/text/words.ts";
import type { PrincipleNumber } from "../principles.ts";
import type { ProviderId } from "./provider.ts";
import type { References } from "./reference.ts";
import type { Scope } from "./scope.ts";
import type { SectionId } from "./section.ts";

/** Who does it: the owner, the person in charge of IT, general affairs and accounts, or each person. */
export type Doer = "owner" | "it" | "office" | "everyone";

/** What has to be shown, and for how long one showing counts. */
export type RequiredEvidence = {
  /** At least this strong; E0 (declared) is not to be had here. */
  readonly grade: RequiredGrade;
  /** Days from the day of the evidence on which it still counts. */
  readonly days: number;
  /** What to attach or let check, concretely: 「更新画面の写真」. No full stop. */
  readonly what: Both;
};

/**
 * A fact that no feature knows yet: a person answers yes, no or "I do not know" once for the company. Each
 * such fact is asked in exactly one control (the one it fits best); other controls may use it in conditions.
 * For a fact about objects (`device.autoUpdate`) ask whether it is so for all of them.
 */
export type HandAnswer = {
  readonly fact: FactName;
  /** Ends in か? — and is put so that "yes" is the good answer. */
  readonly question: Both;
  /** What will answer it instead one day. */
  readonly until: ProviderId;
};

/** The task that renews the evidence. */
export type ControlTask = {
  /** An imperative of a few words: 「全部のPCの更新を確かめる」. */
  readonly title: Both;
  /** Whole sentences; what to open, what to press, what to keep as proof. The last step attaches the proof. */
  readonly steps: readonly [Both, Both, Both, Both, Both];
  /** Working minutes of one person for one go; with `everyone`, of each person. */
  readonly minutes: number;
  /** Further minutes for each object that is missing or expiring. */
  readonly minutesEach?: number;
  readonly who: Doer;
  /** How often it is done. At most the days for which the evidence counts, so that nothing falls due late. */
  readonly everyDays: number;
  /** Besides: before every long holiday (three days off on end or more), or on the first morning after. */
  readonly aroundHolidays?: "before" | "after";
  /** How many days before expiry it appears. Shorter than `everyDays`. */
  readonly appearDaysBefore: number;
};

/** One thing the handbook asks for. Every sentence is our own. */
export type Control = {
  /** Stable for ever: the section's prefix and a few words, `p1-1-os-updates`. */
  readonly id: string;
  readonly section: SectionId;
  /** The tile it counts for; null where none of the nine speaks of it. */
  readonly principle: PrincipleNumber | null;
  /** The state to reach, as a short sentence without full stop: 「PCのOSが最新に保たれている」. */
  readonly title: Both;
  /** Why, in one or two whole sentences: what happens otherwise. */
  readonly reason: Both;
  /** 1 small harm … 5 can stop the company. */
  readonly risk: 1 | 2 | 3 | 4 | 5;
  readonly scope: Scope;
  /** What must be so, or "evidence-alone" where there is nothing to know besides the evidence. */
  readonly condition: Condition | "evidence-alone";
  readonly evidence: RequiredEvidence;
  /** Empty where features answer all facts of the condition. */
  readonly byHand: readonly HandAnswer[];
  readonly task: ControlTask;
  readonly references: References;
};
