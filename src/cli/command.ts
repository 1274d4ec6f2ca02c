/** What a command is given and what it gives back. */
import type { Lang } from "#src/text/words.ts";

export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  readonly clock: () => Date;
}

export interface Io extends Terminal {
  readonly lang: Lang;
}

/** Exit codes: done; a problem was found or the answer is no; the call itself was wrong. */
export const exit = { ok: 0, problem: 1, usage: 2 } as const;

/** Runs with the words after the command's name; returns the exit code. */
export type Run = (args: readonly string[], io: Io) => Promise<number>;

/** Takes `--name value` and `--name` out of the arguments. */
export function takeOption(
  args: readonly string[],
  name: string,
): { value: string | undefined; rest: string[] } {
  const at = args.indexOf(`--${name}`);
  if (at === -1) return { value: undefined, rest: [...args] };
  const value = args[at + 1];
  return { value, rest: [...args.slice(0, at), ...args.slice(at + 2)] };
}

export function takeFlag(args: readonly string[], name: string): { set: boolean; rest: string[] } {
  const rest = args.filter((arg) => arg !== `--${name}`);
  return { set: rest.length !== args.length, rest };
}
