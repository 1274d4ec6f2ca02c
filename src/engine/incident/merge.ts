/** Puts entries of several people together: whatever the order and however often they come, one timeline. */
import type { Entry } from "./entry.ts";

/** The content as text with sorted keys: the same content is always the same text. */
export function contentOf({ id, happenedAt, author, authorName, said }: Entry): string {
  return sorted([id, happenedAt, author, authorName, said]);
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/**
 * All entries once, by their time. Two contents under one id both stay: nothing is lost. The order among equals
 * is that of their content, so it does not depend on who came first.
 */
export function merge<E extends Entry>(...lists: readonly (readonly E[])[]): E[] {
  const byContent = new Map<string, E>();
  for (const entry of lists.flat()) {
    const content = contentOf(entry);
    if (!byContent.has(content)) byContent.set(content, entry);
  }
  return [...byContent]
    .sort(([a, one], [b, other]) => compare(one.happenedAt, other.happenedAt) || compare(a, b))
    .map(([, entry]) => entry);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
