namespace Quadratic {
  export interface Root { re: number; im: number }
  export function solve(a: number, b: number, c: number): [Root, Root] {
    const delta = b * b - 4 * a * c;
    const re = -b / (2 * a);
    const off = Math.sqrt(Math.abs(delta)) / (2 * a);
    if (delta < 0) return [{ re, im: off }, { re, im: -off }];
    return [{ re: re + off, im: 0 }, { re: re - off, im: 0 }];
  }
}

namespace Loop {
  export const poles = (lambda: number, mu: number, m: number) =>
    Quadratic.solve(1, -(1 + m - (1 - m) * lambda * mu), m);
  export const limit = (lambda: number, m: number) => 2 * (1 + m) / ((1 - m) * lambda);
}

export const loopPoles = Loop.poles;
export const largestStableStepSize = Loop.limit;
