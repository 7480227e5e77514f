import type { Matrix } from '../types.ts';

const pipe = <A, B, C>(f: (a: A) => B, g: (b: B) => C) => (a: A): C => g(f(a));

const invariants = ([[a, b], [c, d]]: Matrix) => ({ trace: a + d, det: a * d - b * c });

const name = ({ trace, det }: { trace: number; det: number }) =>
  det === 0 ? 'inconclusive' : det < 0 ? 'saddle' : trace < 0 ? 'maximum' : 'minimum';

export const classify = pipe(invariants, name);

const shift = (u: number) => [2, 1 + u];
const curvature = (u: number): Matrix => [[2, 0], [0, 12 * u ** 2 - 2]];
const height = (u: number) => u ** 4 - u ** 2;
const describe = (u: number) => ({ beta: shift(u), loss: height(u), kind: pipe(curvature, classify)(u) });

export const stationaryPoints = () => [0, 1, -1].map((s) => s * Math.SQRT1_2).map(describe);
