// How strong a piece of evidence is, weakest first.

/** E0 declared · E1 file or photo · E2 attested by each person · E3 checked by a machine · E4 countersigned. */
export type Grade = "E0" | "E1" | "E2" | "E3" | "E4";

/** What a control may ask for: a declaration alone is never enough. */
export type RequiredGrade = Exclude<Grade, "E0">;

/** The grades, weakest first; a stronger one also satisfies what a weaker one would. */
export const grades: readonly Grade[] = ["E0", "E1", "E2", "E3", "E4"];

/** 0 … 4. */
export function strength(grade: Grade): number {
  return grades.indexOf(grade);
}
