import type { Vector } from '../types.ts';

type Ball = { at: number[]; z: number[] };

const slope = (at: Vector): [number, number] => [2 * (at[0] - 2), 4 * (at[1] - 1) ** 3 - 2 * (at[1] - 1)];

function kick(ball: Ball, stepSize: number, m: number): void {
  ball.at.forEach((_, i) => { ball.at[i] -= stepSize * ball.z[i]; });
  slope(ball.at).forEach((g, i) => { ball.z[i] = (1 - m) * g + m * ball.z[i]; });
}

function outcome([x, y]: Vector): string {
  if (!(Number.isFinite(x) && Number.isFinite(y))) return 'diverged';
  const box = (c: number) => x >= 1.99 && x <= 2.01 && y >= c - 0.01 && y <= c + 0.01;
  if (box(1 + Math.SQRT1_2)) return 'minimum-1';
  if (box(1 - Math.SQRT1_2)) return 'minimum-2';
  return box(1) ? 'saddle' : 'not-converged';
}

export function experiment(settings: { start: number[]; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [Array.from(settings.start)];
  for (let k = 1; k <= settings.steps; k++) {
    const [g1, g2] = slope(gd[k - 1]);
    gd.push([gd[k - 1][0] - settings.stepSize * g1, gd[k - 1][1] - settings.stepSize * g2]);
  }
  const ball: Ball = { at: settings.start, z: [0, 0] };
  const momentum: Vector[] = [Array.from(ball.at)];
  for (let k = 1; k <= settings.steps; k++) {
    kick(ball, settings.stepSize, settings.momentumCoeff);
    momentum.push(Array.from(ball.at));
  }
  return { gd, momentum, gdOutcome: outcome(gd[settings.steps]), momentumOutcome: outcome(momentum[settings.steps]) };
}
