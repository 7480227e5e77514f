import type { Gradient, Vector } from '../types.ts';

const MAX_SLOPE = 1e5;

/** Gradient clipping, as is usual in deep learning. */
const clipped = (f: Gradient): Gradient => (b) => f(b).map((g) => (g > MAX_SLOPE ? MAX_SLOPE : g < -MAX_SLOPE ? -MAX_SLOPE : g));
const nabla: Gradient = clipped(([p, q]) => [2 * p - 4, 4 * (q - 1) ** 3 - 2 * (q - 1)]);

interface Optimiser { next(b: Vector): Vector }
const sgd = (lr: number): Optimiser => ({ next: (b) => { const g = nabla(b); return b.map((x, i) => x - lr * g[i]); } });
const withMomentum = (lr: number, m: number): Optimiser => {
  const buffer = [0, 0];
  return {
    next(b) {
      const moved = b.map((x, i) => x - lr * buffer[i]);
      for (const [i, g] of nabla(moved).entries()) buffer[i] = m * buffer[i] + (1 - m) * g;
      return moved;
    },
  };
};
const train = (optimiser: Optimiser, start: Vector, epochs: number): Vector[] => {
  const history: Vector[] = [start.slice()];
  for (let epoch = 0; epoch < epochs; epoch++) history.push(optimiser.next(history[epoch]));
  return history;
};
const assess = (history: Vector[]): string => {
  const [p, q] = history[history.length - 1];
  if (!Number.isFinite(p) || !Number.isFinite(q)) return 'diverged';
  const hits = (height: number) => Math.abs(p - 2) <= 0.01 && Math.abs(q - height) <= 0.01;
  switch (true) {
    case hits(1): return 'saddle';
    case hits(1 + Math.SQRT1_2): return 'minimum-1';
    case hits(1 - Math.SQRT1_2): return 'minimum-2';
    default: return 'not-converged';
  }
};
export const experiment = ({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) => {
  const gd = train(sgd(stepSize), start, steps);
  const momentum = train(withMomentum(stepSize, momentumCoeff), start, steps);
  return { gd, momentum, gdOutcome: assess(gd), momentumOutcome: assess(momentum) };
};
