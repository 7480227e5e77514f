import { mean } from 'd3-array';

/**
 * Pearson's correlation r, −1 ≤ r ≤ 1.
 * @param xs finite
 * @param ys finite, as many
 * @returns undefined where the xs or the ys are all the same
 */
export function correlation(xs: readonly number[], ys: readonly number[]): number | undefined {
  if (new Set(xs).size < 2 || new Set(ys).size < 2) return undefined;
  const [mx, my] = [mean(xs)!, mean(ys)!];
  const sumOf = (term: (x: number, y: number) => number): number =>
    xs.reduce((sum, x, k) => sum + term(x - mx, ys[k]! - my), 0);
  const r = sumOf((x, y) => x * y) / Math.sqrt(sumOf((x) => x * x) * sumOf((_, y) => y * y));
  // Rounding can carry a perfect correlation past ±1.
  return Math.max(-1, Math.min(1, r));
}

/**
 * The point-biserial correlation of a check with the other points: do those who pass it do better elsewhere?
 * It is Pearson's, of 0 and 1 with the rest scores.
 * @param passed whether each student passes
 * @param rest the points that each of them has without this check
 * @returns undefined where all pass, none pass, or all have the same points
 * @see Lord and Novick, "Statistical Theories of Mental Test Scores", 1968, chapter 15
 * @example pointBiserial([true, true, false], [3, 2, 1]) // 0.866…
 */
export const pointBiserial = (passed: readonly boolean[], rest: readonly number[]): number | undefined =>
  correlation(passed.map(Number), rest);
