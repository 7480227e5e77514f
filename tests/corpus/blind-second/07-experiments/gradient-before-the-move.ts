import type { Vector } from '../types.ts';
const gradient = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
const add = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1]];
const mul = (f: number, a: Vector): Vector => [f * a[0], f * a[1]];
function judge(p: Vector): string {
  const isAt = (y: number) => Math.abs(p[0] - 2) <= 0.01 && Math.abs(p[1] - y) <= 0.01;
  if (!Number.isFinite(p[0]) || !Number.isFinite(p[1])) return 'diverged';
  if (isAt(1 + Math.SQRT1_2)) return 'minimum-1';
  if (isAt(1 - Math.SQRT1_2)) return 'minimum-2';
  if (isAt(1)) return 'saddle';
  return 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [mul(1, start)];
  const momentum: Vector[] = [mul(1, start)];
  let z: Vector = [0, 0];
  for (let k = 0; k < steps; k++) {
    gd.push(add(gd[k], mul(-stepSize, gradient(gd[k]))));
    const slope = gradient(momentum[k]);
    momentum.push(add(momentum[k], mul(-stepSize, z)));
    z = add(mul(1 - momentumCoeff, slope), mul(momentumCoeff, z));
  }
  return { gd, momentum, gdOutcome: judge(gd[steps]), momentumOutcome: judge(momentum[steps]) };
}
