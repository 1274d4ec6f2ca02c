/** What went wrong, what was kept, and what to do: the page for every refusal and every bug. */
import type { Context } from "hono";
import type { RefusalCode } from "#src/platform/errors.ts";
import type { Env } from "#src/platform/http/index.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { type PageOptions, page } from "./page.tsx";
import { errorText } from "./text.ts";

export type ErrorKind = Exclude<RefusalCode, "unauthenticated"> | "csrf" | "bug";

const status = {
  "not-found": 404,
  forbidden: 403,
  conflict: 409,
  "too-large": 413,
  "too-many": 429,
  csrf: 403,
  bug: 500,
} as const satisfies Record<ErrorKind, PageOptions["status"]>;

/** The page for a kind of failure, with its status. */
export function errorPage(c: Context<Env>, kind: ErrorKind): Response | Promise<Response> {
  const t = errorText[c.var.lang];
  const [title, body] = {
    "not-found": [t.notFoundTitle, t.notFound],
    forbidden: [t.forbiddenTitle, t.forbidden],
    conflict: [t.conflictTitle, t.conflict],
    "too-large": [t.tooLargeTitle, t.tooLarge],
    "too-many": [t.tooManyTitle, t.tooMany],
    csrf: [t.csrfTitle, t.csrf],
    bug: [t.bugTitle, t.bug],
  }[kind] as [string, string];
  return page(
    c,
    { title, status: status[kind] },
    <>
      <PageHeader title={title} />
      <p>{body}</p>
      <p>{t.back}</p>
      <LinkButton href="/" kind="secondary">
        {t.home}
      </LinkButton>
    </>,
  );
}
