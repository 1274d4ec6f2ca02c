/** The steps of a situation, the key of the page, and which clock a line of the log is believed. */
import { type FirstStep, generalSteps, situations } from "#src/handbook/first-steps/index.ts";

/** The page without a company: `/help` and `/help/-/…`. */
export const NO_COMPANY = "-";
export const GENERAL = "general";

/** The steps of a situation, or of the page for everything; undefined for what does not exist. */
export function stepsOf(situation: string): readonly FirstStep[] | undefined {
  if (situation === GENERAL) return generalSteps;
  return situations.find(({ id }) => id === situation)?.steps;
}

/** Letters that nobody mistakes for another when reading an address aloud. */
const letters = "abcdefghjkmnpqrstuvwxyz23456789";

/** A key from random bytes: 16 letters, some 79 bits. */
export function keyFrom(bytes: Uint8Array): string {
  return Array.from(bytes.slice(0, 16), (byte) => letters[byte % letters.length]).join("");
}

const DAY = 86_400_000;

/** The sender's time if it can be: not in the future, not older than a month of being offline; else ours. */
export function believed(at: string, now: Date): string {
  const time = Date.parse(at);
  const isPossible = time <= now.getTime() + 5 * 60_000 && time >= now.getTime() - 31 * DAY;
  return isPossible ? new Date(time).toISOString() : now.toISOString();
}
