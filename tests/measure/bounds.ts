/** ln n! for n = 0 … `n`. */
function logFactorials(n: number): number[] {
  const logs = [0];
  for (let k = 1; k <= n; k += 1) logs.push(logs[k - 1]! + Math.log(k));
  return logs;
}

/** The probability of at most `k` of `n` if each happens with probability `p`, 0 < p < 1. */
function atMost(k: number, n: number, p: number, logs: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i <= k; i += 1)
    sum += Math.exp(logs[n]! - logs[i]! - logs[n - i]! + i * Math.log(p) + (n - i) * Math.log1p(-p));
  return sum;
}

/** Halvings of the interval from 0 to 1: enough for nine digits. */
const HALVINGS = 40;

/**
 * The one-sided upper bound of Clopper and Pearson for a rate (Biometrika 26, 1934): the largest rate at which `k` or
 * fewer of `n` still happen with probability 1 − `confidence`.
 * @param k whole, 0 ≤ k ≤ n
 * @param n whole, ≥ 0
 * @returns without unit, from 0 to 1; 1 if nothing was tried
 * @example upperBound(0, 106) // 0.0279
 */
export function upperBound(k: number, n: number, confidence = 0.95): number {
  if (k >= n) return 1;
  const logs = logFactorials(n);
  let [low, high] = [0, 1];
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (low + high) / 2;
    if (atMost(k, n, middle, logs) > 1 - confidence) low = middle;
    else high = middle;
  }
  return high;
}
