/** A bin of a histogram: the number of values in [from, to), or in [from, to] for the last bin. */
export interface Bin {
  /** In points. */
  readonly from: number;
  /** In points; equal to `from` if the bin holds a single value. */
  readonly to: number;
  readonly count: number;
}

const MAX_BINS = 20;

/**
 * Bins points. Whole points up to 20 get one bin each, with from = to; anything else gets 20 bins of equal width.
 * @param values in points, 0 ≤ value ≤ max
 * @param max the maximum points, > 0
 * @example histogram([0, 2, 2], 2) // counts 1, 0, 2 for 0, 1 and 2 points
 */
export function histogram(values: readonly number[], max: number): Bin[] {
  const isWhole = Number.isInteger(max) && max <= MAX_BINS && values.every(Number.isInteger);
  const width = isWhole ? 1 : max / MAX_BINS;
  const counts = Array<number>(isWhole ? max + 1 : MAX_BINS).fill(0);
  for (const value of values) counts[Math.min(counts.length - 1, Math.floor(value / width))]! += 1;
  return counts.map((count, k) => ({ from: k * width, to: isWhole ? k : (k + 1) * width, count }));
}
