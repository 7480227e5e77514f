import type { Complex } from '../types.ts';

const halves = (x: number): number => x / 2;

export const loopPoles = (lambda: number, step: number, m: number): readonly [Complex, Complex] => {
  const sumOfPoles = 1 + m - (1 - m) * lambda * step;
  const disc = sumOfPoles * sumOfPoles - 4 * m;
  return disc < 0
    ? [
        { re: halves(sumOfPoles), im: halves(Math.sqrt(-disc)) },
        { re: halves(sumOfPoles), im: -halves(Math.sqrt(-disc)) },
      ]
    : [
        { re: halves(sumOfPoles + Math.sqrt(disc)), im: 0 },
        { re: halves(sumOfPoles - Math.sqrt(disc)), im: 0 },
      ];
};

export const largestStableStepSize = (lambda: number, m: number): number => 2 * (1 + m) / (1 - m) * lambda;
