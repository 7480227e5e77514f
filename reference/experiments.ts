import { gradientDescent } from './gradient-descent.ts';
import { gradient } from './loss.ts';
import { momentumDescent } from './momentum.ts';
import { stationaryPoints } from './stationary-points.ts';
import type { ExperimentResult, ExperimentSettings, Outcome, Vector } from './types.ts';
import { requireCount, requireMomentumCoeff, requirePair, requirePositive } from './validation.ts';

const STATIONARY_POINTS = stationaryPoints();

/** A path has arrived at a stationary point if it ends within this distance of it in each coordinate. */
const ARRIVAL = 0.01;

/**
 * Runs both descents on `loss`, from the same start and with the same step size.
 * @param settings see `ExperimentSettings`
 * @returns gd and momentum: the paths, steps + 1 points each of shape (2); gdOutcome and momentumOutcome: the outcomes
 *   at their last points, see `outcomeAt`
 * @throws RangeError if a setting is out of range
 * @see Schultz, "Gradient Descent with Momentum", section "Gradient Descent vs. Gradient Descent Momentum"
 * @example experiment({ start: [4, 1.075], stepSize: 0.2, momentumCoeff: 0.33, steps: 32 }).gdOutcome // 'minimum-1'
 */
export function experiment({ start, stepSize, momentumCoeff, steps }: ExperimentSettings): ExperimentResult {
  requirePair('experiment', 'start', start);
  requirePositive('experiment', 'stepSize', stepSize);
  requireMomentumCoeff('experiment', momentumCoeff);
  requireCount('experiment', 'steps', steps, 0);
  const gd = gradientDescent(gradient, start, stepSize, steps);
  const momentum = momentumDescent(gradient, start, stepSize, momentumCoeff, steps);
  return { gd, momentum, gdOutcome: outcomeAt(gd.at(-1)!), momentumOutcome: outcomeAt(momentum.at(-1)!) };
}

/**
 * The outcome of a path on `loss` that ends at β.
 * @param beta the last point of the path, shape (2)
 * @returns 'diverged' if a coordinate is not finite; 'minimum-1' (β₂ > 1), 'minimum-2' (β₂ < 1) or 'saddle' if β is
 *   within 0.01 of that point in each coordinate; otherwise 'not-converged'
 * @throws RangeError if β does not have shape (2)
 * @example outcomeAt([2.009, 0.3]) // 'minimum-2'
 * @example outcomeAt([2, NaN]) // 'diverged'
 */
export function outcomeAt(beta: Vector): Outcome {
  requirePair('outcomeAt', 'beta', beta);
  if (!beta.every(Number.isFinite)) return 'diverged';
  const reached = STATIONARY_POINTS.find((point) =>
    point.beta.every((coordinate, k) => Math.abs(coordinate - beta[k]!) <= ARRIVAL),
  );
  if (reached === undefined) return 'not-converged';
  if (reached.kind === 'saddle') return 'saddle';
  return beta[1] > 1 ? 'minimum-1' : 'minimum-2';
}
