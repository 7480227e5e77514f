/** How the loop behaves, by its two poles. */
export type Regime = 'over-damped' | 'critical' | 'ringing' | 'alternating' | 'unstable';

/** The gain λ·stepSize at which the poles are equal and positive: beyond it they are complex. */
export const criticalGain = (m: number): number => (1 - Math.sqrt(m)) / (1 + Math.sqrt(m));
/** The gain at which the poles are equal and negative: beyond it they are real again. */
export const alternatingGain = (m: number): number => (1 + Math.sqrt(m)) / (1 - Math.sqrt(m));
/** The gain at which one pole is −1: beyond it the path grows. */
export const unstableGain = (m: number): number => (2 * (1 + m)) / (1 - m);

/** The momentum coefficient above which the loop rings, up to 1: there the gain is critical, or alternating. */
export const ringingCoeff = (gain: number): number => ((1 - gain) / (1 + gain)) ** 2;

/** Within this share of the critical gain a loop counts as critical. */
const NEAR = 0.01;

/** @param gain λ·stepSize, > 0 */
export function regimeOf(gain: number, m: number): Regime {
  if (Math.abs(gain - criticalGain(m)) <= NEAR * criticalGain(m)) return 'critical';
  if (gain < criticalGain(m)) return 'over-damped';
  if (gain < alternatingGain(m)) return 'ringing';
  return gain < unstableGain(m) ? 'alternating' : 'unstable';
}
