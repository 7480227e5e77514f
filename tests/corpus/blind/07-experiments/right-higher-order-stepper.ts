import type { Vector, Gradient } from '../types.ts';

type State = { readonly beta: Vector; readonly z: Vector };
type Step = (s: State) => State;

const lin = (a: number, u: Vector, b: number, v: Vector): Vector => u.map((x, i) => a * x + b * v[i]!);

const plainStep = (grad: Gradient) => (h: number): Step => ({ beta, z }) => ({ beta: lin(1, beta, -h, grad(beta)), z });

const heavyStep = (grad: Gradient) => (h: number, m: number): Step => ({ beta, z }) => {
  const moved = lin(1, beta, -h, z);
  return { beta: moved, z: lin(1 - m, grad(moved), m, z) };
};

const drive = (step: Step, start: Vector, n: number): Vector[] => {
  let s: State = { beta: [...start], z: start.map(() => 0) };
  const path = [s.beta];
  for (let k = 0; k < n; k++) {
    s = step(s);
    path.push(s.beta);
  }
  return path;
};

const gradL: Gradient = (b) => [2 * (b[0]! - 2), 4 * (b[1]! - 1) ** 3 - 2 * (b[1]! - 1)];
const within = (p: Vector, q: Vector, tol: number): boolean => p.every((c, i) => Math.abs(c - q[i]!) < tol);

const outcome = (path: Vector[]) => {
  const last = path[path.length - 1]!;
  if (last.map((c) => Number.isFinite(c)).includes(false)) return 'diverged';
  if (within(last, [2, 1 + Math.SQRT1_2], 0.01)) return 'minimum-1';
  if (within(last, [2, 1 - Math.SQRT1_2], 0.01)) return 'minimum-2';
  if (within(last, [2, 1], 0.01)) return 'saddle';
  return 'not-converged';
};

export function experiment(s: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd = drive(plainStep(gradL)(s.stepSize), s.start, s.steps);
  const momentum = drive(heavyStep(gradL)(s.stepSize, s.momentumCoeff), s.start, s.steps);
  return { gd, momentum, gdOutcome: outcome(gd), momentumOutcome: outcome(momentum) };
}
