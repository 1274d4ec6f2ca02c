/** A POST that names an Idempotency-Key: done once, answered as often as it is sent. */
import type { Services } from "#src/platform/http/index.ts";
import type { Reply } from "./answer.ts";
import type { JsonBody } from "./body.ts";
import type { ApiCaller } from "./caller.ts";
import { claimKey, isIdempotencyKey, keepAnswer, releaseKey, requestFingerprint } from "./idempotency.ts";
import { ApiProblem } from "./problem.ts";
import type { ApiAnswer } from "./route.ts";

interface Visited {
  readonly request: Request;
  readonly url: URL;
  readonly services: Services;
  readonly caller: ApiCaller;
  readonly now: Date;
}

/**
 * Does the work unless it was done under this key. Where it was refused or failed, it changed nothing: the key is
 * free again. Where it was done and only its answer went wrong, the key stays taken, so that it is not done twice.
 */
export async function once(
  key: string,
  { request, url, services, caller, now }: Visited,
  sent: JsonBody | undefined,
  work: () => Promise<ApiAnswer>,
  finish: (answer: ApiAnswer) => Reply,
): Promise<Reply> {
  if (!isIdempotencyKey(key)) throw new ApiProblem("malformed");
  const { db } = services.store;
  const of = { companyId: caller.actor.companyId, tokenId: caller.tokenId, key };
  const address = url.pathname + url.search;
  const fingerprint = requestFingerprint(request.method, address, sent?.bytes ?? new Uint8Array());
  const claim = await claimKey(db, of, fingerprint, now);
  if (claim.kind === "answered")
    return { ...claim.answer, headers: { ...claim.answer.headers, "idempotent-replayed": "true" } };
  if (claim.kind === "in-progress") throw new ApiProblem("in-progress", { headers: { "retry-after": "2" } });
  if (claim.kind === "key-reused") throw new ApiProblem("key-reused");
  let answer: ApiAnswer;
  try {
    answer = await work();
  } catch (error) {
    await releaseKey(db, of);
    throw error;
  }
  if ("problems" in answer) await releaseKey(db, of);
  const reply = finish(answer);
  await keepAnswer(db, of, reply, now);
  return reply;
}
