/** The parties of a company's own knowledge: itself, its partners, the addresses it keeps as official. */
import type { SplitHost } from "../url/host.ts";
import type { Party } from "./party.ts";

/** What a company knows, in the shape that the mail judge has too. */
export interface CompanyNames {
  readonly name?: string;
  readonly domains: readonly string[];
  readonly partners: readonly { readonly name: string; readonly domains: readonly string[] }[];
  readonly officialUrls: readonly { readonly name: string; readonly url: string }[];
}

/** Own first, as the first party of a name wins. Put the brands behind them. */
export function partiesOf(company: CompanyNames, splitHost: SplitHost): readonly Party[] {
  const own = company.domains.length > 0 ? [ownParty(company)] : [];
  const partners = company.partners
    .filter(({ domains }) => domains.length > 0)
    .map(({ name, domains }, at): Party => {
      return { id: `partner:${at}`, kind: "partner", names: [name || (domains[0] ?? "")], domains };
    });
  const official = company.officialUrls.flatMap(({ name, url }, at): Party[] => {
    const domain = officialDomain(url, splitHost);
    return domain === ""
      ? []
      : [{ id: `official:${at}`, kind: "official", names: [name], domains: [domain] }];
  });
  return [...own, ...partners, ...official];
}

function ownParty({ name, domains }: CompanyNames): Party {
  return { id: "own", kind: "own", names: [name ?? domains[0] ?? ""], domains };
}

/** What was registered; under a provider's name, only the host itself. Empty for what is no web address. */
function officialDomain(url: string, splitHost: SplitHost): string {
  const host = /^(?:https?:\/\/)?([^/?#@:\s]+)/i.exec(url.trim())?.[1] ?? "";
  const parts = splitHost(host);
  return host.includes(".") ? (parts.registrable ?? parts.host) : "";
}
