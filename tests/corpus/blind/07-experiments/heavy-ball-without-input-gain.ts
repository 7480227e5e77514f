import type { Vector } from '../types.ts';

function gradient(beta: Vector): Vector {
  return [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
}

function gradientDescent(start: Vector, stepSize: number, steps: number): Vector[] {
  return Array.from({ length: steps }).reduce<Vector[]>((path) => {
    const b = path[path.length - 1];
    const g = gradient(b);
    path.push([b[0] - stepSize * g[0], b[1] - stepSize * g[1]]);
    return path;
  }, [start.slice()]);
}

function momentumDescent(start: Vector, stepSize: number, m: number, steps: number): Vector[] {
  let z: Vector = [0, 0];
  return Array.from({ length: steps }).reduce<Vector[]>((path) => {
    const b = path[path.length - 1];
    const next = [b[0] - stepSize * z[0], b[1] - stepSize * z[1]];
    const g = gradient(next);
    z = [g[0] + m * z[0], g[1] + m * z[1]];
    path.push(next);
    return path;
  }, [start.slice()]);
}

function outcome(beta: Vector) {
  if (!Number.isFinite(beta[0]) || !Number.isFinite(beta[1])) return 'diverged';
  const near = (b2: number) => Math.abs(beta[0] - 2) < 0.01 && Math.abs(beta[1] - b2) < 0.01;
  if (near(1 + Math.SQRT1_2)) return 'minimum-1';
  if (near(1 - Math.SQRT1_2)) return 'minimum-2';
  if (near(1)) return 'saddle';
  return 'not-converged';
}

export function experiment(s: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd = gradientDescent(s.start, s.stepSize, s.steps);
  const momentum = momentumDescent(s.start, s.stepSize, s.momentumCoeff, s.steps);
  return { gd, momentum, gdOutcome: outcome(gd[s.steps]), momentumOutcome: outcome(momentum[s.steps]) };
}
