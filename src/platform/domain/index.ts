/** Takes host names apart with the public suffix list that tldts carries; nothing is fetched. */
import { domainToASCII, domainToUnicode } from "node:url";
import { parse } from "tldts";
import type { HostParts } from "#src/engine/url/index.ts";

/** `shop.example.co.jp` → registrable `example.co.jp`, label `example`, suffix `co.jp`, subdomain `shop`. */
export function splitHost(input: string): HostParts {
  const given = input.trim().toLowerCase().replace(/\.+$/, "").slice(0, 2_000);
  // Not valid under IDNA: kept as written, so that it can still be compared with what it imitates.
  const host = domainToASCII(given) || given;
  const result = parse(host, { allowPrivateDomains: true, validateHostname: false, extractHostname: false });
  const suffix = result.publicSuffix ?? "";
  const unicode = (text: string) => domainToUnicode(text) || text;
  const byProvider = result.isPrivate === true && suffix !== host;
  const icann = result.isPrivate ? parse(suffix, { extractHostname: false }).domain : null;
  return {
    host,
    unicode: unicode(host),
    isIp: result.isIp === true,
    registrable: result.domain,
    label: unicode(result.domainWithoutSuffix ?? ""),
    suffix,
    subdomain: unicode(result.subdomain ?? ""),
    provider: byProvider || result.isPrivate ? (icann ?? suffix) : null,
  };
}
export { type NameServers, type Registered, whichAreRegistered } from "./registered.ts";
