/** Failures as `application/problem+json` (RFC 9457): a kind, words in the caller's language, the request's id. */
import type { RefusalCode } from "#src/platform/errors.ts";
import type { Lang } from "#src/text/words.ts";
import { text } from "./text.ts";

/** Every kind of failure and its status. */
export const problemStatus = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  "not-found": 404,
  "method-not-allowed": 405,
  conflict: 409,
  "in-progress": 409,
  "precondition-failed": 412,
  "too-large": 413,
  "unsupported-media-type": 415,
  invalid: 422,
  "key-reused": 422,
  "precondition-required": 428,
  "too-many": 429,
  bug: 500,
} as const satisfies Record<string, number> & Record<RefusalCode, number>;

export type ProblemKind = keyof typeof problemStatus;

/** What is wrong with one part of the input. */
export interface InputProblem {
  readonly in: "body" | "query" | "header";
  /** The field, with dots for what is inside; empty for the whole. */
  readonly path: string;
  /** Stays the same in every language and version. */
  readonly key: string;
  readonly message: string;
}

/** Thrown inside the door; becomes the answer. */
export class ApiProblem extends Error {
  readonly kind: ProblemKind;
  readonly errors: readonly InputProblem[];
  readonly headers: Readonly<Record<string, string>>;
  constructor(
    kind: ProblemKind,
    more: { errors?: readonly InputProblem[]; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(kind);
    this.name = "ApiProblem";
    this.kind = kind;
    this.errors = more.errors ?? [];
    this.headers = more.headers ?? {};
  }
}

/** The body of a failure. The type leads to its explanation in the reference. */
export function problemBody(
  kind: ProblemKind,
  lang: Lang,
  requestId: string,
  errors: readonly InputProblem[] = [],
) {
  const t = text[lang];
  return {
    type: `/api/v1/docs#problem-${kind}`,
    title: t[`${kind}-title`],
    status: problemStatus[kind],
    detail: t[kind],
    instance: `urn:uuid:${requestId}`,
    request_id: requestId,
    ...(kind === "invalid" ? { errors } : {}),
  };
}

export function problemResponse(
  problem: Pick<ApiProblem, "kind" | "errors" | "headers">,
  lang: Lang,
  requestId: string,
): Response {
  const { kind, errors, headers } = problem;
  return new Response(JSON.stringify(problemBody(kind, lang, requestId, errors)), {
    status: problemStatus[kind],
    headers: { "content-type": "application/problem+json", "content-language": lang, ...headers },
  });
}
