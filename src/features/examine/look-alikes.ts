/** The list of names that imitate a domain; whether they are registered is asked only through a resolver handed in. */
import { lookalikesOf, type Variant } from "#src/engine/lookalike/index.ts";
import { variantKnowledge } from "#src/handbook/hosts/index.ts";
import {
  type NameServers,
  type Registered,
  splitHost,
  whichAreRegistered,
} from "#src/platform/domain/index.ts";
import type { ExaminedCompany } from "./company.ts";

/** Nobody reads on beyond that. */
const MOST = 100;

export interface LookAlike extends Variant {
  /** The form that a registry takes, xn-- where it is not ASCII. */
  readonly registry: string;
  /** Undefined where nobody asked. */
  readonly registered: Registered | undefined;
}

export interface WatchedDomain {
  readonly domain: string;
  /** "" for the company's own. */
  readonly owner: string;
}

/** Own domains first, then partners'; each registered name once. */
export function watchedDomains({ domains, partners }: ExaminedCompany): readonly WatchedDomain[] {
  const own = domains.map((domain) => ({ domain: registered(domain), owner: "" }));
  const theirs = partners.flatMap(({ name, domains: some }) =>
    some.map((domain) => ({ domain: registered(domain), owner: name })),
  );
  const all = [...own, ...theirs].filter(({ domain }) => domain !== "");
  return all.filter(({ domain }, at) => all.findIndex((one) => one.domain === domain) === at);
}

const registered = (domain: string) => splitHost(domain).registrable ?? "";

/** @param ask the name servers of a domain; without it nothing leaves the house and nothing is said about it */
export async function lookAlikesOf(domain: string, ask?: NameServers): Promise<readonly LookAlike[]> {
  const { label, suffix } = splitHost(domain);
  const found = lookalikesOf(label, suffix, variantKnowledge, MOST).map((one) => ({
    ...one,
    registry: splitHost(one.domain).host,
  }));
  const known = ask
    ? await whichAreRegistered(
        found.map(({ registry }) => registry),
        ask,
      )
    : undefined;
  return found.map((one) => ({ ...one, registered: known?.get(one.registry) }));
}
