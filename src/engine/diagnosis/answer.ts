// The answers of the 25-item self-diagnosis and the official points they are worth.

/** One of the four official answers. A question without an answer is simply absent from the sheet. */
export type Answer = "yes" | "partly" | "no" | "unknown";

/** Every answer that leaves something to do. */
export type WeakAnswer = Exclude<Answer, "yes">;

/** One filled-in (or half filled-in) sheet: question number 1–25 → answer. Other keys are ignored. */
export type Sheet = Readonly<Partial<Record<number, Answer>>>;

/** Part 1 basics (1–5), part 2 what employees do (6–18), part 3 what the organisation does (19–25). */
export type Part = 1 | 2 | 3;

/** The answers, best first: the order in which a form offers them. */
export const answers: readonly Answer[] = ["yes", "partly", "no", "unknown"];

/** IPA's points; not knowing is worth less than knowing that it is not done. */
export const points: Readonly<Record<Answer, number>> = { yes: 4, partly: 2, no: 0, unknown: -1 };

const partBounds: readonly { readonly part: Part; readonly first: number; readonly last: number }[] = [
  { part: 1, first: 1, last: 5 },
  { part: 2, first: 6, last: 18 },
  { part: 3, first: 19, last: 25 },
];

/** The three parts with the question numbers they hold. */
export const parts: readonly { readonly part: Part; readonly numbers: readonly number[] }[] = partBounds.map(
  ({ part, first, last }) => ({
    part,
    numbers: Array.from({ length: last - first + 1 }, (_, i) => first + i),
  }),
);

/** 1 … 25. */
export const questionNumbers: readonly number[] = parts.flatMap(({ numbers }) => numbers);

/** True for one of the four answers; for input that comes from a form, a file or the API. */
export function isAnswer(value: unknown): value is Answer {
  return typeof value === "string" && (answers as readonly string[]).includes(value);
}
