import type { Vector } from '../types.ts';
const gradient = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
function outcomeOf(path: readonly Vector[]): string {
  const lastPoint = path[path.length - 1];
  const beta1 = lastPoint[0];
  const beta2 = lastPoint[1];
  if (!Number.isFinite(beta1) || !Number.isFinite(beta2)) return 'diverged';
  const isMinimum1 = Math.abs(beta1 - 2) <= 0.01 && Math.abs(beta2 - (1 + 1 / Math.sqrt(2))) <= 0.01;
  const isMinimum2 = Math.abs(beta1 - 2) <= 0.01 && Math.abs(beta2 - (1 + 1 / Math.sqrt(2))) <= 0.01;
  const isSaddle = Math.abs(beta1 - 2) <= 0.01 && Math.abs(beta2 - 1) <= 0.01;
  if (isMinimum1) return 'minimum-1';
  if (isMinimum2) return 'minimum-2';
  if (isSaddle) return 'saddle';
  return 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [[...start]];
  for (let k = 0; k < steps; k++) {
    const g = gradient(gd[k]);
    gd.push([gd[k][0] - stepSize * g[0], gd[k][1] - stepSize * g[1]]);
  }
  const momentum: Vector[] = [[...start]];
  let z1 = 0;
  let z2 = 0;
  for (let k = 0; k < steps; k++) {
    const b1 = momentum[k][0] - stepSize * z1;
    const b2 = momentum[k][1] - stepSize * z2;
    const g = gradient([b1, b2]);
    z1 = (1 - momentumCoeff) * g[0] + momentumCoeff * z1;
    z2 = (1 - momentumCoeff) * g[1] + momentumCoeff * z2;
    momentum.push([b1, b2]);
  }
  return { gd, momentum, gdOutcome: outcomeOf(gd), momentumOutcome: outcomeOf(momentum) };
}
