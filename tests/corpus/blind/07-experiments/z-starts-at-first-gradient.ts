import type { Vector } from '../types.ts';

const steigung = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];

function ziel(b: Vector): string {
  if (!b.every((c) => Number.isFinite(c))) return 'diverged';
  if (Math.abs(b[0] - 2) >= 0.01) return 'not-converged';
  if (Math.abs(b[1] - (1 + Math.SQRT1_2)) < 0.01) return 'minimum-1';
  if (Math.abs(b[1] - (1 - Math.SQRT1_2)) < 0.01) return 'minimum-2';
  if (Math.abs(b[1] - 1) < 0.01) return 'saddle';
  return 'not-converged';
}

export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const weg: Vector[] = [[...start]];
  const kugel: Vector[] = [[...start]];
  let z = steigung(start);
  for (let k = 1; k <= steps; k++) {
    const g = steigung(weg[k - 1]);
    weg.push(weg[k - 1].map((b, i) => b - stepSize * g[i]));
    const neu = kugel[k - 1].map((b, i) => b - stepSize * z[i]);
    const gn = steigung(neu);
    z = z.map((v, i) => momentumCoeff * v + (1 - momentumCoeff) * gn[i]);
    kugel.push(neu);
  }
  return { gd: weg, momentum: kugel, gdOutcome: ziel(weg[steps]), momentumOutcome: ziel(kugel[steps]) };
}
