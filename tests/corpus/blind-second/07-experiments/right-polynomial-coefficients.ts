import type { Vector } from '../types.ts';
type Polynomial = readonly number[]; // rising powers
const derivative = (p: Polynomial): Polynomial => p.slice(1).map((c, i) => c * (i + 1));
const value = (p: Polynomial, u: number): number => p.reduceRight((sum, c) => sum * u + c, 0);
const L1: Polynomial = [0, 0, 1]; // u²
const L2: Polynomial = [0, 0, -1, 0, 1]; // u⁴ − u²
const D1 = derivative(L1);
const D2 = derivative(L2);
const gradient = (b: Vector): Vector => [value(D1, b[0] - 2), value(D2, b[1] - 1)];
const root = Math.sqrt(-D2[1] / D2[3]);
const name = (p: Vector): string => {
  const bad = (c: number) => c !== c || Math.abs(c) === Infinity;
  if (bad(p[0]) || bad(p[1])) return 'diverged';
  const at = (y: number) => Math.abs(p[0] - 2) <= 0.01 && Math.abs(p[1] - y) <= 0.01;
  if (at(1 + root)) return 'minimum-1';
  if (at(1 - root)) return 'minimum-2';
  return at(1) ? 'saddle' : 'not-converged';
};
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [[...start]];
  const momentum: Vector[] = [[...start]];
  for (let k = 0; k < steps; k++) {
    const g = gradient(gd[k]);
    gd.push(gd[k].map((b, i) => b - stepSize * g[i]));
  }
  let z: Vector = [0, 0];
  for (let k = 0; k < steps; k++) {
    momentum.push(momentum[k].map((b, i) => b - stepSize * z[i]));
    z = gradient(momentum[k + 1]).map((g, i) => (1 - momentumCoeff) * g + momentumCoeff * z[i]);
  }
  return { gd, momentum, gdOutcome: name(gd[steps]), momentumOutcome: name(momentum[steps]) };
}
