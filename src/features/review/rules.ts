/** The rules of the monthly review: which month it is, what a decision may be, what is signed and its hash. */
import { createHash } from "node:crypto";
import { type DeclaredState, type Sheet, stateOf } from "#src/engine/diagnosis/index.ts";
import { ownerActions, type VersionId } from "#src/handbook/index.ts";
import { canonicalJson } from "#src/platform/audit/index.ts";
import { addDays, addMonths, dayIn, daysBetween } from "#src/text/dates.ts";
import type { Both } from "#src/text/words.ts";

/** One of the handbook's three, another answer (which then has a note), or openly not yet. */
export const choices = ["1", "2", "3", "other", "later"] as const;
export type Choice = (typeof choices)[number];

/** What the owner decided on one of the seven items; `null` while nothing is chosen. */
export interface Decision {
  readonly item: number;
  readonly choice: Choice | null;
  readonly note: string;
}

/** The numbers 1 to 7. */
export const items: readonly number[] = ownerActions.map(({ number }) => number);

/** The month that an instant falls in: "2026-11". */
export function monthIn(timeZone: string, now: Date): string {
  return dayIn(timeZone, now).slice(0, 7);
}

/** True for "2026-11". */
export function isMonth(value: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(value);
}

/** The month before. */
export function monthBefore(month: string): string {
  return addMonths(`${month}-01`, -1).slice(0, 7);
}

/** How many days of the month are left, today included. */
export function daysLeft(month: string, today: string): number {
  const last = addDays(addMonths(`${month}-01`, 1), -1);
  return Math.max(0, daysBetween(today, last) + 1);
}

/** All seven in order, empty where nothing is known. */
export function completed(decisions: readonly Decision[]): readonly Decision[] {
  const empty = (item: number): Decision => ({ item, choice: null, note: "" });
  return items.map((item) => decisions.find((decision) => decision.item === item) ?? empty(item));
}

/** What keeps a draft from being signed: a key of the words by item. "Not this month" is a decision too. */
export function openPoints(decisions: readonly Decision[]): ReadonlyMap<number, "choose" | "say-what"> {
  const points = new Map<number, "choose" | "say-what">();
  for (const { item, choice, note } of completed(decisions)) {
    if (choice === null) points.set(item, "choose");
    else if (choice === "other" && note === "") points.set(item, "say-what");
  }
  return points;
}

/** Names a draft's content: two drafts that say the same have the same fingerprint. */
export function fingerprint(decisions: readonly Decision[]): string {
  const content = completed(decisions).map(({ item, choice, note }) => [item, choice, note]);
  return createHash("sha256").update(JSON.stringify(content)).digest("base64url").slice(0, 22);
}

/** The items that differ between two states of a draft. */
export function changedItems(before: readonly Decision[], after: readonly Decision[]): readonly Decision[] {
  const was = completed(before);
  return completed(after).filter(({ choice, note }, i) => choice !== was[i]?.choice || note !== was[i]?.note);
}

/** One item as it was signed, with the words that stood on the page, so that it reads the same for ever. */
export interface SignedItem {
  readonly number: number;
  readonly name: Both;
  readonly question: Both;
  readonly choice: Choice;
  /** The words of the choice; null for "other" and "later", which the page words. */
  readonly words: Both | null;
  readonly note: string;
  readonly state: DeclaredState;
}

/** What a signature covers. */
export interface ReviewDocument {
  readonly company: string;
  readonly month: string;
  readonly signer: string;
  readonly signedAt: string;
  /** The diagnosis whose answers gave the states; null where there was none. */
  readonly diagnosis: { readonly id: string; readonly edition: VersionId } | null;
  readonly items: readonly SignedItem[];
}

export interface DocumentInput extends Omit<ReviewDocument, "items"> {
  readonly decisions: readonly Decision[];
  readonly sheet: Sheet;
}

/** Puts the document together. @throws RangeError when a decision is missing */
export function documentOf({ decisions, sheet, ...head }: DocumentInput): ReviewDocument {
  const signed = ownerActions.map((action): SignedItem => {
    const decision = decisions.find(({ item }) => item === action.number);
    const choice = decision?.choice;
    if (!decision || !choice) throw new RangeError(`no decision on item ${action.number}`);
    return {
      number: action.number,
      name: action.name,
      question: action.decision,
      choice,
      words: choiceWords(action.choices, choice),
      note: decision.note,
      state: stateOf(action.questions, sheet).state,
    };
  });
  return { ...head, items: signed };
}

/** The words of a numbered choice. */
export function choiceWords(of: readonly Both[], choice: Choice): Both | null {
  return choice === "other" || choice === "later" ? null : (of[Number(choice) - 1] ?? null);
}

/** The document's one form on disk. */
export function documentText(document: ReviewDocument): string {
  return canonicalJson(document);
}

/** SHA-256 of the document's text, in hexadecimal: what the ledger keeps and the paper shows. */
export function documentHash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
