/** Versions as rows of numbers. */

/** "v7.0.12" → [7, 0, 12]; empty if there is no number. Letters after a number are left out. */
export function numbersOf(version: string): number[] {
  const match = /\d+(?:[._]\d+)*/.exec(version);
  return match ? match[0].split(/[._]/).map(Number) : [];
}

/** Below zero if `a` is older; missing parts count as 0. */
export function compareVersions(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether all parts of `start` stand at the beginning of `version`. */
export function beginsWith(version: readonly number[], start: readonly number[]): boolean {
  return start.length <= version.length && start.every((part, at) => part === version[at]);
}
