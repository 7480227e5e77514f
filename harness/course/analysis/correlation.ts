import { mean } from 'd3-array';

/**
 * Pearson's correlation coefficient r, −1 ≤ r ≤ 1.
 * @param xs finite
 * @param ys finite, as many as `xs`
 * @returns `undefined` if all xs or all ys are equal
 */
export function correlation(xs: readonly number[], ys: readonly number[]): number | undefined {
  if (new Set(xs).size < 2 || new Set(ys).size < 2) return undefined;
  const [mx, my] = [mean(xs)!, mean(ys)!];
  const sumOf = (term: (x: number, y: number) => number): number =>
    xs.reduce((sum, x, k) => sum + term(x - mx, ys[k]! - my), 0);
  const r = sumOf((x, y) => x * y) / Math.sqrt(sumOf((x) => x * x) * sumOf((_, y) => y * y));
  // Rounding can push a perfect correlation past ±1.
  return Math.max(-1, Math.min(1, r));
}

/**
 * The point-biserial correlation of passing a check with the rest score: do students who pass it do better elsewhere?
 * It equals Pearson's correlation, with 1 for passed and 0 for not passed.
 * @param passed whether each student passes
 * @param restScores each student's points without this check, finite, as many as `passed`
 * @returns `undefined` if all students pass, none pass, or all have the same rest score
 * @see Lord and Novick, "Statistical Theories of Mental Test Scores", 1968, chapter 15
 * @example pointBiserial([true, true, false], [3, 2, 1]) // 0.866…
 */
export const pointBiserial = (
  passed: readonly boolean[],
  restScores: readonly number[],
): number | undefined => correlation(passed.map(Number), restScores);
