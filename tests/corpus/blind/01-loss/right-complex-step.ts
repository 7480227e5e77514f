import type { Matrix, Vector } from '../types.ts';

type C = { re: number; im: number };
const cmul = (a: C, b: C): C => ({ re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re });
const H = 1e-30;

const bowl = (z: C): C => cmul(z, z);
const well = (z: C): C => {
  const s = cmul(z, z);
  const q = cmul(s, s);
  return { re: q.re - s.re, im: q.im - s.im };
};
const wellSlope = (z: C): C => {
  const c = cmul(cmul(z, z), z);
  return { re: 4 * c.re - 2 * z.re, im: 4 * c.im - 2 * z.im };
};
const derive = (f: (z: C) => C, x: number): number => f({ re: x, im: H }).im / H;

export function loss(beta: Vector): number {
  return bowl({ re: beta[0] - 2, im: 0 }).re + well({ re: beta[1] - 1, im: 0 }).re;
}
export function gradient(beta: Vector): Vector {
  return [derive(bowl, beta[0] - 2), derive(well, beta[1] - 1)];
}
export function hessian(beta: Vector): Matrix {
  return [[2, 0], [0, derive(wellSlope, beta[1] - 1)]];
}
