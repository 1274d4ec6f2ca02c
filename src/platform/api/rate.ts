/** How many requests a token may make: a bucket that fills again, kept in this process's memory. */

export interface RateLimit {
  /** So many at once. */
  readonly burst: number;
  readonly perSecond: number;
}

/** 300 a minute, and up to 120 of them at once. */
export const usualRate: RateLimit = { burst: 120, perSecond: 5 };

/** Buckets that are kept in mind; those that are full again are forgotten first. */
const MOST_BUCKETS = 10_000;

/**
 * Takes one request from a key's bucket. Returns 0, or the whole seconds to wait. In memory, because a count in
 * the database would make every read a write; with several processes each counts for itself.
 */
export function createRate({ burst, perSecond }: RateLimit): (key: string, now: Date) => number {
  const buckets = new Map<string, { left: number; at: number }>();
  const leftNow = ({ left, at }: { left: number; at: number }, time: number) =>
    Math.min(burst, left + (Math.max(0, time - at) / 1000) * perSecond);
  return (key, now) => {
    const time = now.getTime();
    const bucket = buckets.get(key);
    const left = bucket ? leftNow(bucket, time) : burst;
    if (left < 1) return Math.max(1, Math.ceil((1 - left) / perSecond));
    if (!bucket && buckets.size >= MOST_BUCKETS)
      for (const [known, one] of buckets) if (leftNow(one, time) >= burst) buckets.delete(known);
    buckets.set(key, { left: left - 1, at: time });
    return 0;
  };
}
