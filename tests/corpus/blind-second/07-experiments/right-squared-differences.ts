import type { Vector } from '../types.ts';
const sq = (x: number) => x * x;
const grad = (b: Vector): Vector => [2 * (b[0] - 2), 4 * sq(b[1] - 1) * (b[1] - 1) - 2 * (b[1] - 1)];
const close = (a: number, b: number) => sq(a - b) <= 1e-4;
function name(b: Vector): string {
  if (b.map(Number.isFinite).includes(false)) return 'diverged';
  if (close(b[0], 2)) {
    if (close(b[1], 1 + Math.sqrt(1 / 2))) return 'minimum-1';
    if (close(b[1], 1 - Math.sqrt(1 / 2))) return 'minimum-2';
    if (close(b[1], 1)) return 'saddle';
  }
  return 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [Array.from(start)];
  for (let i = 1; i <= steps; i++) {
    const before = gd[i - 1];
    const [g1, g2] = grad(before);
    gd[i] = [before[0] - stepSize * g1, before[1] - stepSize * g2];
  }
  const momentum: Vector[] = [Array.from(start)];
  for (let i = 1, z: Vector = [0, 0]; i <= steps; i++) {
    momentum[i] = [momentum[i - 1][0] - stepSize * z[0], momentum[i - 1][1] - stepSize * z[1]];
    z = grad(momentum[i]).map((g, j) => (1 - momentumCoeff) * g + momentumCoeff * z[j]);
  }
  return { gd, momentum, gdOutcome: name(gd[steps]), momentumOutcome: name(momentum[steps]) };
}
