/** A program that calls the API with a token of a member, without a port. */
import type { Role } from "#src/platform/access/index.ts";
import { newToken, tokenHash, tokenHint } from "#src/platform/api/index.ts";
import { newId } from "#src/platform/db/index.ts";
import type { TestCompany, TestShop } from "./app.ts";

export interface Call {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body's members; empty where it is no object. */
  readonly json: Readonly<Record<string, unknown>>;
}

export interface Program {
  readonly token: string;
  readonly tokenId: string;
  call(method: string, path: string, call?: Call): Promise<Reply>;
}

/** Calls the application as a program does; `authorization` only where a token is given. */
export async function callApi(
  shop: TestShop,
  token: string | undefined,
  method: string,
  path: string,
  call: Call = {},
) {
  const headers = new Headers(call.headers);
  if (token !== undefined) headers.set("authorization", `Bearer ${token}`);
  if (call.body !== undefined && !headers.has("content-type"))
    headers.set("content-type", "application/json");
  const body =
    call.body === undefined || typeof call.body === "string" ? call.body : JSON.stringify(call.body);
  const response = await shop.app.fetch(
    new Request(`http://banto.test${path}`, { method, headers, body: body ?? null }),
  );
  const text = await response.text();
  const json = text.startsWith("{") ? (JSON.parse(text) as Reply["json"]) : ({} as Reply["json"]);
  return { status: response.status, headers: response.headers, text, json };
}

/** A token made directly, as if by the member in that role. */
export async function programOf(
  shop: TestShop,
  role: Role,
  company: TestCompany = shop,
  expires = "2999-01-01T00:00:00.000Z",
): Promise<Program> {
  const token = newToken();
  const tokenId = newId();
  const userId = company.as(role).userId;
  await shop.store.db
    .insertInto("api_token")
    .values({
      ...{ company_id: company.companyId, id: tokenId, name: `${role} program`, role, user_id: userId },
      ...{ token_hash: tokenHash(token), hint: tokenHint(token), made_at: "2026-01-01T00:00:00.000Z" },
      ...{ made_by: `user:${userId}`, expires_at: expires, last_used_at: null },
      ...{ revoked_at: null, revoked_by: null },
    })
    .execute();
  return { token, tokenId, call: (method, path, call) => callApi(shop, token, method, path, call) };
}
