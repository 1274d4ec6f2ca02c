/** What the workbook that goes out and the one that comes back agree on. */

/** Headers of the hidden columns, the same in both languages. */
export const ID_HEADER = "banto-id";
export const SEEN_HEADER = "banto-seen";

/** The hidden id of a row: diagnosis and question. */
export function rowId(diagnosisId: string, item: number): string {
  return `${diagnosisId}/${item}`;
}
