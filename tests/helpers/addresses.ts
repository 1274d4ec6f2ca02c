/** Addresses with parameters: which parameters a route has, and values for them in a company. */
import { common, keys, type Place, things } from "../access-samples.ts";

/** The address up to each parameter: `/a/:b/c/:d/e` has `/a/:b` and `/a/:b/c/:d`. */
export function parametersOf(path: string): string[] {
  return [...path.matchAll(/:[^/]+/g)].map((match) => path.slice(0, match.index + match[0].length));
}

/** How the last parameter of `prefix` is made for a route, if it is a thing of a company or person. */
export const maker = (path: string, prefix: string) => things[path] ?? things[prefix];

/**
 * The parameters of a route in a place; keys are ones that open nothing. Things are made anew, or taken from
 * `made` where it holds them already.
 */
export async function parametersIn(
  path: string,
  place: Place,
  made = new Map<string, string>(),
): Promise<string[]> {
  const values: string[] = [];
  for (const prefix of parametersOf(path)) {
    const name = things[path] ? path : prefix;
    const value = common[prefix] ?? (keys.has(prefix) ? "no-such-key" : made.get(name));
    const thing = value ?? (await maker(path, prefix)?.(place, values)) ?? "?";
    made.set(name, thing);
    values.push(thing);
  }
  return values;
}

/** A route's address with its parameters put in. */
export function addressOf(path: string, values: readonly string[]): string {
  let index = 0;
  return path.replaceAll(/:[^/]+/g, () => encodeURIComponent(values[index++] ?? ""));
}
