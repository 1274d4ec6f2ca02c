/** Revisions of things as ETags: who changes something names the revision that they have read. */
import { ApiProblem } from "./problem.ts";

export const etagOf = (revision: number) => `"${revision}"`;

/**
 * The revision in If-Match. "Whatever there is" (`*`) is no revision: it would overwrite what nobody has read.
 * @throws ApiProblem `precondition-required` without one, `precondition-failed` for one that we never gave
 */
export function readRevision(headers: Headers): number {
  const given = headers.get("if-match")?.trim() ?? "";
  if (given === "" || given === "*") throw new ApiProblem("precondition-required");
  const revision = /^"(\d{1,15})"$/.exec(given)?.[1];
  if (revision === undefined) throw new ApiProblem("precondition-failed");
  return Number(revision);
}

/** Whether the caller has this revision already (If-None-Match). */
export function isKnown(headers: Headers, etag: string): boolean {
  const known = headers.get("if-none-match")?.split(",") ?? [];
  return known.some((one) => one.trim().replace(/^W\//, "") === etag);
}
