import type { Vector } from '../types.ts';
const tame = (c: number): boolean => Math.abs(c) <= Number.MAX_VALUE; // false for NaN, too
const slope1 = (x: number): number => x + x - 4;
const slope2 = (y: number): number => {
  const u = y - 1;
  const uu = u + u;
  return uu * (uu * u - 1);
};
const sorted: { below: number; name: string }[] = [
  { below: 1 - Math.SQRT1_2, name: 'minimum-2' },
  { below: 1, name: 'saddle' },
  { below: 1 + Math.SQRT1_2, name: 'minimum-1' },
];
function ended(x: number, y: number): string {
  if (!tame(x) || !tame(y)) return 'diverged';
  let nearest = sorted[0];
  for (const s of sorted) if (Math.abs(y - s.below) < Math.abs(y - nearest.below)) nearest = s;
  return Math.abs(y - nearest.below) <= 0.01 && Math.abs(x - 2) <= 0.01 ? nearest.name : 'not-converged';
}
export function experiment(s: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const result = { gd: [] as Vector[], momentum: [] as Vector[], gdOutcome: '', momentumOutcome: '' };
  let x = s.start[0];
  let y = s.start[1];
  result.gd.push([x, y]);
  for (let k = 0; k < s.steps; k++) {
    x -= s.stepSize * slope1(x);
    y -= s.stepSize * slope2(y);
    result.gd.push([x, y]);
  }
  result.gdOutcome = ended(x, y);
  x = s.start[0];
  y = s.start[1];
  let z1 = 0;
  let z2 = 0;
  result.momentum.push([x, y]);
  for (let k = 0; k < s.steps; k++) {
    x -= s.stepSize * z1;
    y -= s.stepSize * z2;
    result.momentum.push([x, y]);
    z1 = s.momentumCoeff * z1 + (1 - s.momentumCoeff) * slope1(x);
    z2 = s.momentumCoeff * z2 + (1 - s.momentumCoeff) * slope2(y);
  }
  result.momentumOutcome = ended(x, y);
  return result;
}
