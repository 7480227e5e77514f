import type { Vector } from '../types.ts';
type Axis = 'gone' | 'away' | 'home' | 'upper' | 'lower';
const axis1 = (x: number): Axis => (!Number.isFinite(x) ? 'gone' : Math.abs(x - 2) <= 0.01 ? 'home' : 'away');
const axis2 = (y: number): Axis => {
  if (!Number.isFinite(y)) return 'gone';
  const hits: [Axis, number][] = [['upper', 1 + Math.SQRT1_2], ['lower', 1 - Math.SQRT1_2], ['home', 1]];
  for (const [axis, t] of hits) if (Math.abs(y - t) <= 0.01) return axis;
  return 'away';
};
const verdict = ([x, y]: Vector): string => {
  const a = axis1(x), b = axis2(y);
  if (a === 'gone' || b === 'gone') return 'diverged';
  if (a === 'away' || b === 'away') return 'not-converged';
  return { upper: 'minimum-1', lower: 'minimum-2', home: 'saddle' }[b];
};
const gradient = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
export function experiment(this: unknown, { start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [];
  const momentum: Vector[] = [];
  let a: Vector = [...start];
  let b: Vector = [...start];
  let z: Vector = [0, 0];
  for (let k = 0; ; k++) {
    gd.push(a);
    momentum.push(b);
    if (k >= steps) break;
    const g = gradient(a);
    a = a.map((c, i) => c - stepSize * g[i]);
    b = b.map((c, i) => c - stepSize * z[i]);
    const h = gradient(b);
    z = z.map((v, i) => momentumCoeff * v + (1 - momentumCoeff) * h[i]);
  }
  return { gd, momentum, gdOutcome: verdict(a), momentumOutcome: verdict(b) };
}
