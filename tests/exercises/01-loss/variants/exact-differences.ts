// Differences over five points: no approximation here, since they are exact for polynomials up to the fourth degree.
import type { Matrix, Vector } from '../types.ts';

const first = (b: number): number => (b - 2) ** 2;
const second = (b: number): number => (b - 1) ** 4 - (b - 1) ** 2;

function samples(part: (b: number) => number, b: number, step: number): number[] {
  return [-2, -1, 0, 1, 2].map((k) => part(b + k * step));
}

function slope(part: (b: number) => number, b: number): number {
  const step = Math.max(1, Math.abs(b));
  const [p, q, , r, s] = samples(part, b, step);
  return (p - 8 * q + 8 * r - s) / (12 * step);
}

function curvature(part: (b: number) => number, b: number): number {
  const step = Math.max(1, Math.abs(b));
  const [p, q, middle, r, s] = samples(part, b, step);
  return (-p + 16 * q - 30 * middle + 16 * r - s) / (12 * step * step);
}

export const loss = (beta: Vector): number => first(beta[0]) + second(beta[1]);

export const gradient = (beta: Vector): Vector => [slope(first, beta[0]), slope(second, beta[1])];

export const hessian = (beta: Vector): Matrix => [
  [curvature(first, beta[0]), 0],
  [0, curvature(second, beta[1])],
];
