/** A bar of a histogram: how many values lie in [from, to), the last bar in [from, to]. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const MOST_BARS = 20;

/**
 * Counts points. Whole points out of a few get a bar each, from = to; all else twenty bars of the same width.
 * @param values 0 ≤ value ≤ max
 * @param max the most that can be earned, > 0
 * @example histogram([0, 2, 2], 2) // counts 1, 0, 2 for 0, 1 and 2 points
 */
export function histogram(values: readonly number[], max: number): Bin[] {
  const isWhole = Number.isInteger(max) && max <= MOST_BARS && values.every(Number.isInteger);
  const width = isWhole ? 1 : max / MOST_BARS;
  const counts = Array<number>(isWhole ? max + 1 : MOST_BARS).fill(0);
  for (const value of values) counts[Math.min(counts.length - 1, Math.floor(value / width))]! += 1;
  return counts.map((count, k) => ({ from: k * width, to: isWhole ? k : (k + 1) * width, count }));
}
