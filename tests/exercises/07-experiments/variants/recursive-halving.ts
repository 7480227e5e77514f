// Recursion: a path of n steps is one of n/2 steps, continued by another from where that ended.
import type { Vector } from '../types.ts';

interface State {
  readonly beta: Vector;
  readonly z: Vector;
}
type Step = (state: State) => State;

function walk(state: State, step: Step, steps: number): State[] {
  if (steps === 0) return [];
  if (steps === 1) return [step(state)];
  const half = Math.floor(steps / 2);
  const first = walk(state, step, half);
  return [...first, ...walk(first[first.length - 1], step, steps - half)];
}

function outcome([b1, b2]: Vector) {
  const near = (x: number, goal: number) => x >= goal - 0.01 && x <= goal + 0.01;
  if (!isFinite(b1) || !isFinite(b2)) return 'diverged';
  if (near(b1, 2) && near(b2, 1)) return 'saddle';
  if (near(b1, 2) && near(b2, 1 - Math.SQRT1_2)) return 'minimum-2';
  if (near(b1, 2) && near(b2, 1 + Math.SQRT1_2)) return 'minimum-1';
  return 'not-converged';
}

export function experiment({
  start,
  stepSize,
  momentumCoeff,
  steps,
}: {
  start: Vector;
  stepSize: number;
  momentumCoeff: number;
  steps: number;
}) {
  const gradient = ([b1, b2]: Vector) => [2 * (b1 - 2), 2 * (b2 - 1) * (2 * (b2 - 1) ** 2 - 1)];
  const rest = { beta: start, z: [0, 0] };

  const descend: Step = ({ beta, z }) => {
    const g = gradient(beta);
    return { beta: [beta[0] - stepSize * g[0], beta[1] - stepSize * g[1]], z };
  };
  const roll: Step = ({ beta, z }) => {
    const moved = [beta[0] - stepSize * z[0], beta[1] - stepSize * z[1]];
    const g = gradient(moved);
    return { beta: moved, z: [0, 1].map((i) => momentumCoeff * z[i] + (1 - momentumCoeff) * g[i]) };
  };

  const gd = [rest, ...walk(rest, descend, steps)].map((state) => state.beta);
  const momentum = [rest, ...walk(rest, roll, steps)].map((state) => state.beta);
  return { gd, momentum, gdOutcome: outcome(gd[steps]), momentumOutcome: outcome(momentum[steps]) };
}
