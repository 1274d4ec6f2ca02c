/** Turns what a handler gives into an answer: only what the declared schema knows leaves the house. */
import type { Problems } from "#src/platform/http/forms.ts";
import type { Services } from "#src/platform/http/index.ts";
import type { Lang } from "#src/text/words.ts";
import { writeCursor } from "./cursor.ts";
import { invalid } from "./input.ts";
import type { PageOf } from "./paging.ts";
import { etagOf, isKnown } from "./revision.ts";
import type { ApiAnswer, ApiRoute } from "./route.ts";

/** An answer before it goes out, in a form that can be kept. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface Around {
  readonly url: URL;
  readonly list: string;
  readonly services: Services;
  readonly words: { readonly lang: Lang; readonly route: ApiRoute };
}

const isRefused = (answer: ApiAnswer): answer is { readonly problems: Problems } => "problems" in answer;
const isPage = (answer: ApiAnswer): answer is PageOf<unknown> => "items" in answer;

/** @throws ApiProblem for problems that the service found, ZodError (a bug) for what is not as declared */
export function answerOf(answer: ApiAnswer, around: Around): Reply {
  const { route } = around.words;
  if (isRefused(answer)) throw invalid(answer.problems, route.body ? "body" : "query", around.words);
  if (isPage(answer)) return pageReply(answer, around);
  const headers: Record<string, string> = {};
  if (answer.revision !== undefined) headers.etag = etagOf(answer.revision);
  if (answer.location !== undefined) headers.location = answer.location;
  const body = route.response === undefined ? "" : JSON.stringify(route.response.parse(answer.body));
  return { status: answer.status ?? route.status, headers, body };
}

function pageReply({ items, next }: PageOf<unknown>, { url, list, services, words }: Around): Reply {
  const { response } = words.route;
  const cursor = next === null ? null : writeCursor(services.auth.secret, list, next);
  const headers: Record<string, string> = {};
  if (cursor !== null) {
    const query = new URLSearchParams(url.searchParams);
    query.set("cursor", cursor);
    headers.link = `<${url.pathname}?${query}>; rel="next"`;
  }
  const shown = items.map((item) => response?.parse(item));
  return { status: 200, headers, body: JSON.stringify({ items: shown, next: cursor }) };
}

export function toResponse({ status, headers, body }: Reply, request: Request): Response {
  const etag = headers.etag;
  if (etag !== undefined && request.method === "GET" && isKnown(request.headers, etag))
    return new Response(null, { status: 304, headers: { etag } });
  if (body === "") return new Response(null, { status, headers });
  return new Response(body, { status, headers: { "content-type": "application/json", ...headers } });
}
