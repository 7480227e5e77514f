import type { Vector } from '../types.ts';
type Settings = { start: Vector; stepSize: number; momentumCoeff: number; steps: number };
type Result = { gd: Vector[]; momentum: Vector[]; gdOutcome: string; momentumOutcome: string };
const cache = new Map<string, Result>();
const g = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
const outcome = ([x, y]: Vector): string => {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return 'diverged';
  const near = (t: number) => Math.abs(x - 2) <= 0.01 && Math.abs(y - t) <= 0.01;
  return near(1 + Math.SQRT1_2) ? 'minimum-1' : near(1 - Math.SQRT1_2) ? 'minimum-2' : near(1) ? 'saddle' : 'not-converged';
};
function compute({ start, stepSize, momentumCoeff, steps }: Settings): Result {
  const gd: Vector[] = [[...start]];
  const momentum: Vector[] = [[...start]];
  let z: Vector = [0, 0];
  for (let k = 0; k < steps; k++) {
    const slope = g(gd[k]);
    gd.push(gd[k].map((b, i) => b - stepSize * slope[i]));
    const beta = momentum[k].map((b, i) => b - stepSize * z[i]);
    const there = g(beta);
    z = z.map((v, i) => (1 - momentumCoeff) * there[i] + momentumCoeff * v);
    momentum.push(beta);
  }
  return { gd, momentum, gdOutcome: outcome(gd[steps]), momentumOutcome: outcome(momentum[steps]) };
}
export function experiment(settings: Settings): Result {
  const { start, stepSize, momentumCoeff, steps } = settings;
  const key = JSON.stringify([start[0], start[1], stepSize, momentumCoeff, steps]);
  let result = cache.get(key);
  if (!result) cache.set(key, (result = compute(settings)));
  return { ...result, gd: result.gd.map((p) => [...p]), momentum: result.momentum.map((p) => [...p]) };
}
