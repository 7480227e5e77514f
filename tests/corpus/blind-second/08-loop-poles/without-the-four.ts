import type { Complex } from '../types.ts';

interface Quadratic {
  sum: number;
  product: number;
}

function characteristic(lambda: number, alpha: number, m: number): Quadratic {
  return { sum: 1 + m - (1 - m) * lambda * alpha, product: m };
}

function solve({ sum, product }: Quadratic): [Complex, Complex] {
  const disc = sum ** 2 - product;
  const re = sum / 2;
  if (disc >= 0) {
    const h = Math.sqrt(disc) / 2;
    return [{ re: re + h, im: 0 }, { re: re - h, im: 0 }];
  }
  const im = Math.sqrt(-disc) / 2;
  return [{ re, im }, { re, im: -im }];
}

export function loopPoles(lam: number, stepSize: number, momentum: number): readonly [Complex, Complex] {
  return solve(characteristic(lam, stepSize, momentum));
}

export function largestStableStepSize(lam: number, momentum: number): number {
  return (2 / lam) * ((1 + momentum) / (1 - momentum));
}
