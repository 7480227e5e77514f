import type { Vector } from '../types.ts';
interface Settings { start: Vector; stepSize?: number; momentumCoeff?: number; steps?: number }
const slope = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
function end([x, y]: Vector): string {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return 'diverged';
  if (Math.abs(x - 2) <= 0.01 && Math.abs(y - 1) <= 0.01) return 'saddle';
  if (Math.abs(x - 2) <= 0.01 && Math.abs(y - 1 - Math.SQRT1_2) <= 0.01) return 'minimum-1';
  if (Math.abs(x - 2) <= 0.01 && Math.abs(y - 1 + Math.SQRT1_2) <= 0.01) return 'minimum-2';
  return 'not-converged';
}
export function experiment(settings: Settings) {
  const stepSize = settings.stepSize || 0.1;
  const m = settings.momentumCoeff || 0.9;
  const steps = settings.steps ?? 100;
  const gd: Vector[] = [[...settings.start]];
  const momentum: Vector[] = [[...settings.start]];
  let z: Vector = [0, 0];
  for (let k = 0; k < steps; k++) {
    const g = slope(gd[k]);
    gd.push(gd[k].map((b, i) => b - stepSize * g[i]));
    const next = momentum[k].map((b, i) => b - stepSize * z[i]);
    const h = slope(next);
    z = z.map((v, i) => (1 - m) * h[i] + m * v);
    momentum.push(next);
  }
  return { gd, momentum, gdOutcome: end(gd[steps]), momentumOutcome: end(momentum[steps]) };
}
