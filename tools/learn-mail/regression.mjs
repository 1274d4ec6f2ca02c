/**
 * Logistic regression with a prior mean for each weight (L2 towards it, not towards 0) and a sign each weight must keep.
 * Accelerated projected gradient; deterministic.
 */

/**
 * @param {{ x: number[][], y: number[], w: number[] }} data rows as lists of the features that are on; labels 0/1; weights of rows
 * @param {{ prior: number[], sign: number[], strength: number[], steps?: number }} shape by feature; `strength` of the pull to the prior, `most` a weight may be
 * @returns {{ bias: number, weights: number[] }}
 */
export function fit({ x, y, w }, { prior, sign, strength, most, steps = 1500 }) {
  const count = prior.length;
  const total = w.reduce((sum, one) => sum + one, 0);
  let weights = [...prior];
  let bias = -2;
  let before = { weights, bias };
  let momentum = 1;
  const longest = Math.max(...x.map((row) => row.length)) + 1;
  const rate = 1 / (0.25 * longest + Math.max(...strength));
  for (let step = 0; step < steps; step++) {
    const next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const push = (momentum - 1) / next;
    const at = weights.map((value, i) => value + push * (value - before.weights[i]));
    const atBias = bias + push * (bias - before.bias);
    const slope = new Array(count).fill(0);
    let biasSlope = 0;
    for (let i = 0; i < x.length; i++) {
      let sum = atBias;
      for (const on of x[i]) sum += at[on];
      const error = (w[i] / total) * (1 / (1 + Math.exp(-sum)) - y[i]);
      biasSlope += error;
      for (const on of x[i]) slope[on] += error;
    }
    before = { weights, bias };
    weights = at.map((value, i) => {
      const moved = value - rate * (slope[i] + strength[i] * (value - prior[i]));
      return sign[i] > 0 ? Math.min(most[i], Math.max(0, moved)) : sign[i] < 0 ? Math.min(0, moved) : moved;
    });
    bias = atBias - rate * biasSlope;
    momentum = next;
  }
  return { bias, weights };
}

export const sumOf = ({ bias, weights }, row) => row.reduce((sum, on) => sum + weights[on], bias);

/** Platt: a slope and an offset that bring sums onto the scale of a probability. */
export function calibrate(sums, y, w) {
  let [slope, offset] = [1, 0];
  const total = w.reduce((sum, one) => sum + one, 0);
  for (let step = 0; step < 4000; step++) {
    let [ds, d0] = [0, 0];
    for (let i = 0; i < sums.length; i++) {
      const error = (w[i] / total) * (1 / (1 + Math.exp(-(slope * sums[i] + offset))) - y[i]);
      ds += error * sums[i];
      d0 += error;
    }
    slope -= 0.05 * ds;
    offset -= 0.3 * d0;
  }
  return { slope, offset };
}

/** Numbers that look random and are the same every time. */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** 95 % interval of a share (Wilson). */
export function wilson(hits, all) {
  if (all === 0) return [0, 1];
  const z = 1.96;
  const p = hits / all;
  const middle = (p + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const half = (z * Math.sqrt((p * (1 - p)) / all + (z * z) / (4 * all * all))) / (1 + (z * z) / all);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
