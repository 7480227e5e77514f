import type { Vector } from '../types.ts';

const grad = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];

function gdWalker(start: Vector, stepSize: number): () => Vector {
  let next: Vector = start.slice();
  return () => {
    const here = next;
    const g = grad(here);
    next = here.map((b, i) => b - stepSize * g[i]);
    return here;
  };
}

function momentumWalker(start: Vector, stepSize: number, m: number): () => Vector {
  let beta: Vector | undefined;
  let z: Vector = start.map(() => 0);
  return () => {
    if (beta === undefined) return (beta = start.slice());
    beta = beta.map((b, i) => b - stepSize * z[i]);
    const g = grad(beta);
    z = z.map((old, i) => (1 - m) * g[i] + m * old);
    return beta;
  };
}

function verdict(b: Vector) {
  if (b.some((c) => Number.isNaN(c) || c === Infinity || c === -Infinity)) return 'diverged';
  const inSquare = (cx: number, cy: number) => Math.max(Math.abs(b[0] - cx), Math.abs(b[1] - cy)) <= 0.01;
  if (inSquare(2, 1)) return 'saddle';
  if (inSquare(2, 1 + Math.SQRT1_2)) return 'minimum-1';
  if (inSquare(2, 1 - Math.SQRT1_2)) return 'minimum-2';
  return 'not-converged';
}

export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const length = steps + 1;
  const gd = Array.from({ length }, gdWalker(start, stepSize));
  const momentum = Array.from({ length }, momentumWalker(start, stepSize, momentumCoeff));
  return { gd, momentum, gdOutcome: verdict(gd[length - 1]), momentumOutcome: verdict(momentum[length - 1]) };
}
