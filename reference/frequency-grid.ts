import type { Vector } from './types.ts';
import { requireCount } from './validation.ts';

/**
 * The frequencies at which scipy's freqz evaluates a filter: Ω = π·k/count for k = 0, …, count − 1.
 * @param count whole, ≥ 1; by default 512, like scipy's `worN`
 * @returns Ω in radians per sample, shape (count), ascending
 * @throws RangeError if count is out of range
 * @see scipy.signal.freqz
 * @example frequencyGrid(4) // [0, 0.7853…, 1.5707…, 2.3561…]
 */
export function frequencyGrid(count = 512): Vector {
  requireCount('frequencyGrid', 'count', count, 1);
  return Array.from({ length: count }, (_, k) => (Math.PI * k) / count);
}
