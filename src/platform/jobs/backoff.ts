const FIRST_DELAY = 30_000;
const LONGEST_DELAY = 6 * 3_600_000;

/**
 * Milliseconds to wait after the n-th failure (n from 1): doubling from half a minute up to six hours, of which
 * a random part of up to half is taken off, so that what failed together does not come back together.
 */
export function retryDelay(failures: number, random: () => number): number {
  const full = Math.min(FIRST_DELAY * 2 ** (failures - 1), LONGEST_DELAY);
  return Math.round(full * (1 - random() / 2));
}
