import type { Vector } from '../types.ts';
enum Outcome { One = 'minimum-1', Two = 'minimum-2', Saddle = 'saddle', Diverged = 'diverged', Open = 'not-converged' }
const usable = (c: number) => Math.abs(c) <= Number.MAX_SAFE_INTEGER;
const gradient = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
function outcome([x, y]: Vector): Outcome {
  if (!usable(x) || !usable(y)) return Outcome.Diverged;
  const at = (t: number) => Math.abs(x - 2) <= 0.01 && Math.abs(y - t) <= 0.01;
  if (at(1 + Math.SQRT1_2)) return Outcome.One;
  if (at(1 - Math.SQRT1_2)) return Outcome.Two;
  return at(1) ? Outcome.Saddle : Outcome.Open;
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [[...start]];
  const momentum: Vector[] = [[...start]];
  for (let k = 0; k < steps; k++) {
    const g = gradient(gd[k]);
    gd.push(gd[k].map((b, i) => b - stepSize * g[i]));
  }
  const z = [0, 0];
  for (let k = 0; k < steps; k++) {
    const b = momentum[k].map((v, i) => v - stepSize * z[i]);
    gradient(b).forEach((h, i) => (z[i] = (1 - momentumCoeff) * h + momentumCoeff * z[i]));
    momentum.push(b);
  }
  return { gd, momentum, gdOutcome: outcome(gd[steps]), momentumOutcome: outcome(momentum[steps]) };
}
