import type { Gradient, Vector } from '../types.ts';
const gradient: Gradient = (beta) => [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];

function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const g = gradient(beta);
  return beta.map((b, i) => b - stepSize * g[i]);
}
function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [start.slice()];
  for (let k = 0; k < steps; k++) path.push(gradientDescentStep(gradient, path[k], stepSize));
  return path;
}
function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, m: number) {
  const b = beta.map((x, i) => x - stepSize * z[i]);
  const g = gradient(b);
  return { beta: b, z: g.map((x, i) => (1 - m) * x + m * z[i]) };
}
function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, m: number, steps: number): Vector[] {
  let state: { beta: Vector; z: Vector } = { beta: start.slice(), z: start.map(() => 0) };
  const path = [state.beta];
  for (let k = 0; k < steps; k++) {
    state = momentumStep(gradient, state.beta, state.z, stepSize, m);
    path.push(state.beta);
  }
  return path;
}
const stationary: Record<string, Vector> = {
  'minimum-1': [2, 1 + 1 / Math.SQRT2],
  'minimum-2': [2, 1 - 1 / Math.SQRT2],
  saddle: [2, 1],
};
function outcomeOf(path: Vector[]): string {
  const end = path[path.length - 1];
  if (end.some((c) => !Number.isFinite(c))) return 'diverged';
  const hit = Object.entries(stationary).find(([, p]) => p.every((c, i) => Math.abs(c - end[i]) <= 0.01));
  return hit ? hit[0] : 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd = gradientDescent(gradient, start, stepSize, steps);
  const momentum = momentumDescent(gradient, start, stepSize, momentumCoeff, steps);
  return { gd, momentum, gdOutcome: outcomeOf(gd), momentumOutcome: outcomeOf(momentum) };
}
