import { anyOf, type Arbitrary, real, tuple } from 'descent-grader/checks';
import { sin } from '#reference/math.ts';
import type { Gradient, Vector } from './types.ts';

/** A landscape: its gradient and where to start. */
export interface Landscape {
  readonly gradient: Gradient;
  readonly start: Arbitrary<Vector>;
}

/** How far from the ridge, on either side of it. */
const beside = (most: number): Arbitrary<number> => anyOf(real(0.2, most), real(-most, -0.2));

const cube = (x: number): number => x * x * x;

/** The notebook's two valleys. @param most how far from the ridge a start is */
export const valleys = (most = 2): Landscape => ({
  gradient: ([x, y]) => [2 * (x! - 2), 4 * cube(y! - 1) - 2 * (y! - 1)],
  start: tuple(
    real(-3, 3),
    beside(most).map((distance) => 1 + distance),
  ),
});

/** The same, turned by 45° around the saddle and steeper across: along no axis alone it is seen that a saddle is one. */
export const turned = (most = 1.5): Landscape => ({
  gradient: ([x, y]) => {
    const [u, v] = [x! + y!, y! - x!];
    const [alongU, alongV] = [3 * u, 2 * cube(v) - v];
    return [alongU - alongV, alongU + alongV];
  },
  start: tuple(real(-2, 2), beside(most)).map(([u, v]) => [(u! - v!) / 2, (u! + v!) / 2]),
});

/** A bowl around (1, …, n). */
export const bowl = (n: number): Landscape => ({
  gradient: (beta) => beta.map((x, k) => (k + 1) * (x - k - 1)),
  start: tuple(...Array.from({ length: n }, () => real(-3, 0.5))),
});

/** Hills and valleys along each axis, at the multiples of π. */
export const waves: Landscape = {
  gradient: (beta) => beta.map((x) => 2 * sin(x)),
  start: tuple(real(0.3, 2.8), real(-2.8, -0.3)),
};

/** Directions in the plane. */
const AROUND: readonly Vector[] = [
  [1, 0],
  [1, 0.4],
  [1, 1],
  [0.4, 1],
  [0, 1],
  [-0.4, 1],
  [-1, 1],
  [-1, 0.4],
];

const STEP = 1e-3;

/** The curvatures at a point: in the plane along these directions, otherwise, where no axes are coupled, along one between all. */
export const curvatures = (gradient: Gradient, at: Vector): Vector =>
  (at.length === 2 ? AROUND : [at.map(() => 1)]).map((direction) => {
    const moved = (by: number): Vector => gradient(at.map((x, k) => x + by * direction[k]!));
    const [above, below] = [moved(STEP), moved(-STEP)];
    return direction.reduce((sum, d, k) => sum + (d * (above[k]! - below[k]!)) / (2 * STEP), 0);
  });
