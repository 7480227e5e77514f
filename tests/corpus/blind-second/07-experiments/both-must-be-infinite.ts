import type { Vector } from '../types.ts';
const dx = (x: number) => 2 * (x - 2);
const dy = (y: number) => 4 * (y - 1) * (y - 1) * (y - 1) - 2 * (y - 1);
const status = ([x, y]: Vector) => {
  if (!Number.isFinite(x) && !Number.isFinite(y)) return 'diverged';
  const t = Math.abs(x - 2) <= 0.01;
  if (t && Math.abs(y - 1) <= 0.01) return 'saddle';
  if (t && Math.abs(y - 1 - Math.SQRT1_2) <= 0.01) return 'minimum-1';
  if (t && Math.abs(y - 1 + Math.SQRT1_2) <= 0.01) return 'minimum-2';
  return 'not-converged';
};
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [[...start]];
  const momentum: Vector[] = [[...start]];
  let zx = 0, zy = 0;
  for (let k = 0; k < steps; k++) {
    const [x, y] = gd[k];
    gd.push([x - stepSize * dx(x), y - stepSize * dy(y)]);
    const p = momentum[k][0] - stepSize * zx;
    const q = momentum[k][1] - stepSize * zy;
    zx = (1 - momentumCoeff) * dx(p) + momentumCoeff * zx;
    zy = (1 - momentumCoeff) * dy(q) + momentumCoeff * zy;
    momentum.push([p, q]);
  }
  return { gd, momentum, gdOutcome: status(gd[steps]), momentumOutcome: status(momentum[steps]) };
}
