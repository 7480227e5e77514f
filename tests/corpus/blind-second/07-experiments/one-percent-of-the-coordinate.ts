import type { Vector } from '../types.ts';
const near = (value: number, target: number) => Math.abs(value - target) / target <= 0.01;
const gradient = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
const outcome = ([x, y]: Vector) => {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return 'diverged';
  if (near(x, 2) && near(y, 1 + Math.SQRT1_2)) return 'minimum-1';
  if (near(x, 2) && near(y, 1 - Math.SQRT1_2)) return 'minimum-2';
  if (near(x, 2) && near(y, 1)) return 'saddle';
  return 'not-converged';
};
function gradientDescent(start: Vector, stepSize: number, steps: number): Vector[] {
  const path = [start.slice()];
  for (let k = 0; k < steps; k++) path.push(gradient(path[k]).map((g, i) => path[k][i] - stepSize * g));
  return path;
}
function momentumDescent(start: Vector, stepSize: number, m: number, steps: number): Vector[] {
  const path = [start.slice()];
  let z: Vector = [0, 0];
  for (let k = 0; k < steps; k++) {
    path.push(z.map((v, i) => path[k][i] - stepSize * v));
    z = gradient(path[k + 1]).map((g, i) => (1 - m) * g + m * z[i]);
  }
  return path;
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd = gradientDescent(start, stepSize, steps);
  const momentum = momentumDescent(start, stepSize, momentumCoeff, steps);
  return { gd, momentum, gdOutcome: outcome(gd[steps]), momentumOutcome: outcome(momentum[steps]) };
}
