/** How long guessing takes: at the log-in page, where tries are slowed and stopped, and at hand, where nothing does. */

export interface Attack {
  readonly id: string;
  readonly where: "online" | "offline";
  /** Tries a second when nothing slows them. */
  readonly guessesPerSecond: number;
  /** Misses after which no more are taken; null: any number. */
  readonly missesAllowed: number | null;
  /** Seconds to wait after each miss, the last one again and again; empty: no waiting. */
  readonly waits: readonly number[];
}

export interface AttackTime {
  /** Whole seconds, rounded down, until half of all combinations are tried; null when tries end before that. */
  readonly secondsToHalf: bigint | null;
  /** Until all are tried. */
  readonly secondsToAll: bigint | null;
  /** Tries that are taken at all, at most the number of combinations. */
  readonly tries: bigint;
  /** One in so many: the chance that the tries hit, rounded to the attacker's favour. 1 means certain. */
  readonly oneIn: bigint;
}

/**
 * The time for a number of combinations, for a secret drawn at random. One made up by a person falls sooner.
 *
 * @throws RangeError when the speed is not above zero
 */
export function attackTime(count: bigint, attack: Attack): AttackTime {
  if (!(attack.guessesPerSecond > 0)) throw new RangeError("guessesPerSecond must be above zero");
  const allowed = attack.missesAllowed === null ? count : BigInt(attack.missesAllowed);
  const tries = allowed < count ? allowed : count;
  const half = (count + 1n) / 2n;
  return {
    secondsToHalf: half <= tries ? secondsFor(half, attack) : null,
    secondsToAll: count <= tries ? secondsFor(count, attack) : null,
    tries,
    oneIn: tries <= 0n ? count : count / tries,
  };
}

/** Waiting between tries; the n-th miss waits the n-th time, later ones the last. */
function secondsFor(tries: bigint, { guessesPerSecond, waits }: Attack): bigint {
  const scaled = BigInt(Math.max(1, Math.round(guessesPerSecond * 1_000)));
  const trying = (tries * 1_000n) / scaled;
  const misses = tries > 0n ? tries - 1n : 0n;
  const last = waits.at(-1);
  if (last === undefined) return trying;
  const listed = waits.slice(0, Number(misses < BigInt(waits.length) ? misses : BigInt(waits.length)));
  const first = listed.reduce((sum, wait) => sum + BigInt(Math.round(wait)), 0n);
  return trying + first + (misses - BigInt(listed.length)) * BigInt(Math.round(last));
}
