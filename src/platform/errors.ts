/** A refusal that is no bug: the request was understood and the answer is no. */
export type RefusalCode =
  | "not-found"
  | "forbidden"
  | "conflict"
  | "unauthenticated"
  | "too-large"
  | "too-many";

/** The HTTP status that each refusal becomes. */
export const refusalStatus = {
  unauthenticated: 401,
  forbidden: 403,
  "not-found": 404,
  conflict: 409,
  "too-large": 413,
  "too-many": 429,
} as const satisfies Record<RefusalCode, number>;

/** Thrown by services to refuse; turned into a page or JSON at the edge. Carries a code, never words. */
export class AppError extends Error {
  readonly code: RefusalCode;
  constructor(code: RefusalCode, detail?: string) {
    super(detail ?? code);
    this.name = "AppError";
    this.code = code;
  }
}
