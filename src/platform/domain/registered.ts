/** Asks the DNS whether names are registered. Nothing is asked unless the caller hands over a resolver. */

/** The name servers of a domain; rejects with an error whose code is ENOTFOUND when there is no such name. */
export type NameServers = (domain: string) => Promise<readonly string[]>;

/** `unknown`: the DNS did not answer; that is neither yes nor no. */
export type Registered = "yes" | "no" | "unknown";

/** Looks up each domain, at most `atOnce` at a time, in the order given. Never rejects. */
export async function whichAreRegistered(
  domains: readonly string[],
  nameServers: NameServers,
  atOnce = 4,
): Promise<ReadonlyMap<string, Registered>> {
  const answers = new Map<string, Registered>(domains.map((domain) => [domain, "unknown"]));
  const waiting = [...answers.keys()];
  const work = async () => {
    for (let domain = waiting.shift(); domain !== undefined; domain = waiting.shift())
      answers.set(domain, await ask(domain, nameServers));
  };
  await Promise.all(Array.from({ length: Math.max(1, atOnce) }, work));
  return answers;
}

async function ask(domain: string, nameServers: NameServers): Promise<Registered> {
  try {
    return (await nameServers(domain)).length > 0 ? "yes" : "unknown";
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    // ENODATA: the name exists, but has no name servers of its own.
    return code === "ENOTFOUND" ? "no" : code === "ENODATA" ? "yes" : "unknown";
  }
}
