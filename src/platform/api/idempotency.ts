/**
 * Idempotency keys: a POST that is sent again with its key gets the answer of the first time. The key is claimed
 * before the work and the answer kept after it; should the process die in between, the key stays claimed for the
 * day: a caller is told to look, and nothing is done twice.
 */
import { createHash } from "node:crypto";
import type { Db } from "#src/platform/db/index.ts";
import "./tables.ts";

const KEPT = 24 * 3_600_000;

export interface KeyOf {
  readonly companyId: string;
  readonly tokenId: string;
  readonly key: string;
}

export interface KeptAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type Claim =
  | { readonly kind: "mine" }
  | { readonly kind: "in-progress" }
  | { readonly kind: "key-reused" }
  | { readonly kind: "answered"; readonly answer: KeptAnswer };

/** 1 to 255 visible ASCII characters, as in other APIs. */
export const isIdempotencyKey = (key: string) => /^[\x21-\x7e]{1,255}$/.test(key);

/** What makes two requests the same. */
export function requestFingerprint(method: string, address: string, body: Uint8Array): string {
  return createHash("sha256").update(`${method} ${address}\n`).update(body).digest("hex");
}

/** What was made at or before this is over. */
export const older = (now: Date) => new Date(now.getTime() - KEPT).toISOString();

/** Claims a key, or says what stands under it. Of two requests at one moment one gets it. */
export async function claimKey(db: Db, of: KeyOf, fingerprint: string, now: Date): Promise<Claim> {
  await rowOf(db, of).where("made_at", "<=", older(now)).execute();
  const { companyId: company_id, tokenId: token_id, key: idempotency_key } = of;
  const mine = await db
    .insertInto("api_answer")
    .values({
      ...{ company_id, token_id, idempotency_key, fingerprint },
      ...{ made_at: now.toISOString(), finished_at: null, status: null, headers: null, body: null },
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("made_at")
    .executeTakeFirst();
  if (mine) return { kind: "mine" };
  const row = await db
    .selectFrom("api_answer")
    .selectAll()
    .where("company_id", "=", company_id)
    .where("token_id", "=", token_id)
    .where("idempotency_key", "=", idempotency_key)
    .executeTakeFirst();
  if (!row) return { kind: "in-progress" };
  if (row.fingerprint !== fingerprint) return { kind: "key-reused" };
  if (row.status === null) return { kind: "in-progress" };
  const headers = JSON.parse(row.headers ?? "{}") as Record<string, string>;
  return { kind: "answered", answer: { status: row.status, headers, body: row.body ?? "" } };
}

/** Keeps the answer under a claimed key. */
export async function keepAnswer(db: Db, of: KeyOf, answer: KeptAnswer, now: Date): Promise<void> {
  await db
    .updateTable("api_answer")
    .set({
      finished_at: now.toISOString(),
      status: answer.status,
      headers: JSON.stringify(answer.headers),
      body: answer.body,
    })
    .where("company_id", "=", of.companyId)
    .where("token_id", "=", of.tokenId)
    .where("idempotency_key", "=", of.key)
    .execute();
}

/** Gives a key back after a failure of ours, which changed nothing: the caller may try again. */
export async function releaseKey(db: Db, of: KeyOf): Promise<void> {
  await rowOf(db, of).execute();
}

const rowOf = (db: Db, of: KeyOf) =>
  db
    .deleteFrom("api_answer")
    .where("company_id", "=", of.companyId)
    .where("token_id", "=", of.tokenId)
    .where("idempotency_key", "=", of.key);
