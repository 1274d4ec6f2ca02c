/** Puts sign-in together: one better-auth for plain http, one for https, both on our database. */
import { createHash } from "node:crypto";
import type { Store } from "#src/platform/db/index.ts";
import type { BetterAuth, Log } from "./better-auth.ts";
import { CLIENT_ADDRESS } from "./client-address.ts";
import { membershipsOf } from "./membership.ts";
import { type SharedTransaction, sharedTransaction } from "./shared-transaction.ts";

export interface AuthSettings {
  readonly store: Store;
  /** At least 32 random characters: signs cookies, encrypts the secrets of authenticator apps. */
  readonly secret: string;
  /** The address people use, if set. Without it, whatever host name they came by. */
  readonly baseUrl?: string | undefined;
  readonly clock?: () => Date;
  readonly log?: Log;
}

/** What the functions of this folder take first. */
export interface BantoAuth {
  readonly store: Store;
  readonly transaction: SharedTransaction;
  readonly secret: string;
  readonly baseUrl: string | undefined;
  readonly clock: () => Date;
  /**
   * The instance for requests over http or https, made when first asked for: better-auth takes 40 MB and 0.4 s
   * to load, which a server that only answers those who are signed in already does without.
   */
  readonly instance: (secure: boolean) => Promise<BetterAuth>;
}

export function createAuth(settings: AuthSettings): BantoAuth {
  const { store, secret, baseUrl, clock = () => new Date(), log = () => {} } = settings;
  const transaction = sharedTransaction(store);
  const instances = new Map<boolean, Promise<BetterAuth>>();
  const firstCompany = async (userId: string) => {
    const [first, ...others] = await membershipsOf(transaction.db, userId);
    return first && others.length === 0 ? first.companyId : null;
  };
  const load = async (secure: boolean) => {
    const { makeBetterAuth } = await import("./better-auth.ts");
    return makeBetterAuth({ transaction, secret, secure, firstCompany, log });
  };
  const instance = (secure: boolean) => {
    const made = instances.get(secure) ?? load(secure);
    instances.set(secure, made);
    return made;
  };
  return { store, transaction, secret, baseUrl, clock, instance };
}

/** The origin under which a request was made: the configured one, or the one in its address. */
export function originOf(auth: BantoAuth, request: Request): string {
  return new URL(auth.baseUrl ?? request.url).origin;
}

/** Whether cookies for this request are `Secure`. */
export function isSecure(auth: BantoAuth, request: Request): boolean {
  return originOf(auth, request).startsWith("https:");
}

/** Where a request came from, as far as sign-in needs it. */
export interface Caller {
  readonly request: Request;
  /** The client's IP address, as platform/http found it (trusting a proxy only if told to). */
  readonly address: string;
}

/** The headers better-auth gets to see: cookies, browser, and who we say the client is. */
export function innerHeaders(auth: BantoAuth, { request, address }: Caller): Headers {
  const headers = new Headers({ host: new URL(originOf(auth, request)).host, [CLIENT_ADDRESS]: address });
  for (const name of ["cookie", "user-agent", "content-type"]) {
    const value = request.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return headers;
}

/** SHA-256 in base64url: how tokens and addresses are kept where they need only be recognised. */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}
