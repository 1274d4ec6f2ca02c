/** Which address a link in a mail may carry when anybody could have asked for the mail. */
import { hostname, networkInterfaces } from "node:os";
import type { BantoAuth } from "./create-auth.ts";

/**
 * The origin to put into a mail that a stranger may have caused: the configured one, or the request's if it
 * names this machine. Otherwise `null`: whoever asks for a reset with a forged Host header must not get a
 * link to a place of his own sent to somebody else (CWE-640).
 */
export function ownOrigin(auth: BantoAuth, request: Request): string | null {
  if (auth.baseUrl) return new URL(auth.baseUrl).origin;
  const url = new URL(request.url);
  const host = url.hostname.replace(/^\[|\]$/g, "").toLowerCase();
  const addresses = Object.values(networkInterfaces()).flatMap((cards) =>
    (cards ?? []).map((card) => card.address),
  );
  const names = ["localhost", hostname().toLowerCase(), `${hostname().toLowerCase()}.local`];
  return [...addresses, ...names].includes(host) ? url.origin : null;
}
