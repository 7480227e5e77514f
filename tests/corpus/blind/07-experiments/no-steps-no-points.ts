import type { Vector } from '../types.ts';
const dl = (x: number, y: number) => [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)];
function verdict(p: Vector | undefined) {
  if (p === undefined) return 'not-converged';
  const [x, y] = p;
  if (!Number.isFinite(x) || !Number.isFinite(y)) return 'diverged';
  const near = (c: number) => Math.abs(x - 2) < 0.01 && Math.abs(y - c) < 0.01;
  return near(1 + Math.SQRT1_2) ? 'minimum-1' : near(1 - Math.SQRT1_2) ? 'minimum-2' : near(1) ? 'saddle' : 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }) {
  const gd: Vector[] = [];
  const momentum: Vector[] = [];
  let z = [0, 0];
  for (let k = 0; k < steps; k++) {
    if (k === 0) {
      gd.push([...start]);
      momentum.push([...start]);
    }
    const g = dl(gd[k][0], gd[k][1]);
    gd.push([gd[k][0] - stepSize * g[0], gd[k][1] - stepSize * g[1]]);
    const b = [momentum[k][0] - stepSize * z[0], momentum[k][1] - stepSize * z[1]];
    momentum.push(b);
    const h = dl(b[0], b[1]);
    z = [(1 - momentumCoeff) * h[0] + momentumCoeff * z[0], (1 - momentumCoeff) * h[1] + momentumCoeff * z[1]];
  }
  return { gd, momentum, gdOutcome: verdict(gd[gd.length - 1]), momentumOutcome: verdict(momentum[momentum.length - 1]) };
}
