/** Addresses with parameters: which parameters a route has, and values for them in a company. */
import { common, keys, type Place, things } from "../access-samples.ts";

/** The address up to each parameter: `/a/:b/c/:d/e` has `/a/:b` and `/a/:b/c/:d`. */
export function parametersOf(path: string): string[] {
  return [...path.matchAll(/:[^/]+/g)].map((match) => path.slice(0, match.index + match[0].length));
}

/** How the last parameter of `prefix` is made for a route, if it is a thing of a company or person. */
export const maker = (path: string, prefix: string) => things[path] ?? things[prefix];

/** The parameters of a route, made anew in a place; keys are ones that open nothing. */
export async function parametersIn(path: string, place: Place): Promise<string[]> {
  const values: string[] = [];
  for (const prefix of parametersOf(path)) {
    const make = maker(path, prefix);
    values.push(keys.has(prefix) ? "no-such-key" : (common[prefix] ?? (await make?.(place, values)) ?? "?"));
  }
  return values;
}

/** A route's address with its parameters put in. */
export function addressOf(path: string, values: readonly string[]): string {
  let index = 0;
  return path.replaceAll(/:[^/]+/g, () => encodeURIComponent(values[index++] ?? ""));
}
