/** The DNS of the machine, as a resolver. Used only where somebody asked for lookups. */
import { Resolver as SystemResolver } from "node:dns/promises";
import type { Resolver } from "./check-origin.ts";

/** @throws what node:dns throws, with its `code`. */
export function systemResolver(timeoutMs = 3_000): Resolver {
  const dns = new SystemResolver({ timeout: timeoutMs, tries: 2 });
  return async (name, kind) => {
    switch (kind) {
      case "TXT":
        return dns.resolveTxt(name);
      case "A":
        return dns.resolve4(name);
      case "AAAA":
        return dns.resolve6(name);
      case "MX":
        // mailauth reads the exchange of each entry as node gives it.
        return (await dns.resolveMx(name)) as unknown as string[];
      case "PTR":
        return dns.resolvePtr(name);
      case "CNAME":
        return dns.resolveCname(name);
      default:
        throw Object.assign(new Error(`no lookup of ${kind}`), { code: "ENODATA" });
    }
  };
}
