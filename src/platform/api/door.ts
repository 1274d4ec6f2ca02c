/** The one door of the API: every request is matched, identified, limited, allowed and checked before a handler. */
import { allows } from "#src/platform/access/index.ts";
import { AppError } from "#src/platform/errors.ts";
import type { Services } from "#src/platform/http/index.ts";
import { preferred } from "#src/platform/http/lang.ts";
import type { Lang } from "#src/text/words.ts";
import { answerOf, toResponse } from "./answer.ts";
import { readJson, USUAL_BODY } from "./body.ts";
import { type ApiCaller, bearerOf, callerOf } from "./caller.ts";
import { checked, checkQuery } from "./input.ts";
import { createMatcher } from "./match.ts";
import { once } from "./once.ts";
import { ApiProblem, problemResponse } from "./problem.ts";
import { createRate, type RateLimit, usualRate } from "./rate.ts";
import { readRevision } from "./revision.ts";
import type { ApiAnswer, ApiCall, ApiRoute } from "./route.ts";

/** Everything about one request that is on its way to its handler. */
interface Visit {
  readonly request: Request;
  readonly url: URL;
  readonly services: Services;
  readonly lang: Lang;
  readonly now: Date;
  readonly route: ApiRoute;
  readonly caller: ApiCaller;
}

export type ApiDoor = (request: Request, services: Services, requestId: string) => Promise<Response>;

/** Mounts the declared routes. @throws Error for a route that cannot be mounted */
export function createApi(routes: readonly ApiRoute[], limit: RateLimit = usualRate): ApiDoor {
  const match = createMatcher(routes);
  const wait = createRate(limit);

  async function enter(request: Request, services: Services, lang: Lang): Promise<Response> {
    const url = new URL(request.url);
    const found = match(request.method, url.pathname);
    if (found.kind === "none") throw new ApiProblem("not-found");
    if (found.kind === "method")
      throw new ApiProblem("method-not-allowed", { headers: { allow: found.allowed.join(", ") } });
    const now = services.clock();
    const caller = await identified(request, services, now);
    const seconds = wait(caller.tokenId, now);
    if (seconds > 0) throw new ApiProblem("too-many", { headers: { "retry-after": String(seconds) } });
    const { route, params } = found;
    if (caller.actor.role === null || !allows(caller.actor.role, route.permission))
      throw new ApiProblem("forbidden");
    if (route.params && !route.params.safeParse(params).success) throw new ApiProblem("not-found");
    return handle({ request, url, services, lang, now, route, caller }, params);
  }

  return async (request, services, requestId) => {
    const lang = preferred(request.headers.get("accept-language") ?? "");
    let response: Response;
    try {
      response = await enter(request, services, lang);
    } catch (error) {
      response = problemResponse(problemOf(error, request.headers.has("if-match")), lang, requestId);
      if (response.status === 500)
        services.log({
          level: "error",
          request: requestId,
          route: `${request.method} ${new URL(request.url).pathname}`,
          error: error instanceof Error ? (error.stack ?? error.message) : String(error),
        });
    }
    response.headers.set("cache-control", "no-store");
    response.headers.set("x-request-id", requestId);
    return request.method === "HEAD" ? new Response(null, response) : response;
  };
}

async function identified(request: Request, services: Services, now: Date): Promise<ApiCaller> {
  const token = bearerOf(request.headers);
  const caller = token === undefined ? undefined : await callerOf(services.store.db, token, now);
  if (caller) return caller;
  const error = request.headers.has("authorization") ? ', error="invalid_token"' : "";
  throw new ApiProblem("unauthenticated", {
    headers: { "www-authenticate": `Bearer realm="banto"${error}` },
  });
}

/** Checks the input, calls the handler, and keeps the answer where a key asks for it. */
async function handle(visit: Visit, params: Readonly<Record<string, string>>): Promise<Response> {
  const { request, url, services, lang, now, route, caller } = visit;
  const { actor } = caller;
  const words = { lang, route };
  const sent = route.body ? await readJson(request, route.bodyLimit ?? USUAL_BODY) : undefined;
  const { query, page, list } = checkQuery(
    url,
    { companyId: actor.companyId, secret: services.auth.secret },
    words,
  );
  const body = route.body ? checked(route.body, sent?.value, "body", words) : undefined;
  const revision = route.needsRevision ? readRevision(request.headers) : undefined;
  const { db } = services.store;
  const call: ApiCall = { services, db, actor, lang, now, params, query, body, revision, page };
  const work = () => route.handler(call);
  const finish = (answer: ApiAnswer) => answerOf(answer, { url, list, services, words });
  const key = request.method === "POST" ? request.headers.get("idempotency-key") : null;
  const reply = key === null ? finish(await work()) : await once(key, visit, sent, work, finish);
  return toResponse(reply, request);
}

function problemOf(error: unknown, needsRevision: boolean): ApiProblem {
  if (error instanceof ApiProblem) return error;
  // Whoever named a revision is told that it is not the newest.
  if (error instanceof AppError)
    return new ApiProblem(error.code === "conflict" && needsRevision ? "precondition-failed" : error.code);
  return new ApiProblem("bug");
}
