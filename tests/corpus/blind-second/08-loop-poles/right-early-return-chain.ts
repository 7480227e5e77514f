import type { Complex } from '../types.ts';

const TWO = 2;
const FOUR = 4;

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
    const memory = momentumCoeff;
    const fresh = 1 - memory;
    const pull = fresh * curvature * stepSize;
    const total = 1 + memory - pull;
    const test = total * total - FOUR * memory;
    if (test === 0) return [{ re: total / TWO, im: 0 }, { re: total / TWO, im: 0 }];
    if (test > 0) return [{ re: (total - Math.sqrt(test)) / TWO, im: 0 }, { re: (total + Math.sqrt(test)) / TWO, im: 0 }];
    return [{ re: total / TWO, im: -Math.sqrt(-test) / TWO }, { re: total / TWO, im: Math.sqrt(-test) / TWO }];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
    const memory = momentumCoeff;
    const fresh = 1 - memory;
    return (TWO * (1 + memory)) / fresh / curvature;
}
