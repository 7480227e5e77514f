import type { Vector } from '../types.ts';
const last = <T>(a: T[]): T => a[a.length - 1];
const g = (b: Vector) => [2 * b[0] - 4, 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
const classify = (p: Vector) => {
  if (!p.every(Number.isFinite)) return 'diverged';
  const targets = [['minimum-1', Math.SQRT1_2], ['minimum-2', -Math.SQRT1_2], ['saddle', 0]] as const;
  return targets.find(([, u]) => Math.abs(p[0] - 2) <= 0.01 && Math.abs(p[1] - 1 - u) <= 0.01)?.[0] ?? 'not-converged';
};
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [start.slice()];
  const momentum: Vector[] = [start.slice()];
  const z = [0, 0];
  for (let step = 1; step < steps; step++) {
    const p = last(gd);
    const gp = g(p);
    gd.push([p[0] - stepSize * gp[0], p[1] - stepSize * gp[1]]);
    const q = last(momentum).map((b, i) => b - stepSize * z[i]);
    const gq = g(q);
    for (let i = 0; i < 2; i++) z[i] = (1 - momentumCoeff) * gq[i] + momentumCoeff * z[i];
    momentum.push(q);
  }
  return { gd, momentum, gdOutcome: classify(last(gd)), momentumOutcome: classify(last(momentum)) };
}
