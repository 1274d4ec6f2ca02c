/** Names under which systems mean everybody. */
import { fold } from "#src/text/fold.ts";
import { everyoneNames } from "./text/everyone.ts";

const names: ReadonlySet<string> = new Set(everyoneNames.map(fold));

/** Whether a group's name, with or without the machine's in front, means everybody. */
export function meansEveryone(name: string): boolean {
  return names.has(fold(name.split("\\").at(-1) ?? name));
}
