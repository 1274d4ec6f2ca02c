/** Host names as they are compared. */

const addressV4 = /^\d{1,3}(\.\d{1,3}){3}$/;

/** @returns lower case in ASCII (punycode), without a dot at the end; what cannot be a host is returned lower case. */
export function hostOfDomain(domain: string): string {
  const plain = domain.trim().toLowerCase().replace(/\.$/, "");
  if (plain === "" || /^[a-z0-9.-]+$/.test(plain)) return plain;
  try {
    return new URL(`http://${plain}/`).hostname;
  } catch {
    return plain;
  }
}

export const isIpHost = (host: string) => addressV4.test(host) || host.startsWith("[");

/** The host itself or a domain above it that stands in a list; undefined when none does. */
export function listed(list: ReadonlySet<string>, host: string): string | undefined {
  for (let rest = host; rest !== ""; rest = rest.slice(rest.indexOf(".") + 1)) {
    if (list.has(rest)) return rest;
    if (!rest.includes(".")) return undefined;
  }
  return undefined;
}

export const lastLabel = (host: string) => host.slice(host.lastIndexOf(".") + 1);
