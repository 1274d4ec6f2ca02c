/** The registers there are, in the order in which they are shown. A register that is not in this list does not exist. */
import { devices } from "./devices/index.ts";
import type { Register } from "./kit/definition.ts";

export const registers: readonly Register[] = [devices];

/** The register of a name; undefined for people and for what does not exist. */
export function registerById(id: string): Register | undefined {
  return registers.find((register) => register.id === id);
}
