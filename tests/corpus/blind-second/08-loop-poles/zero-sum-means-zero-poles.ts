import type { Complex } from '../types.ts';

const pole = (re: number, im: number): Complex => ({ re, im });

export function loopPoles(c: number, rate: number, beta: number): readonly [Complex, Complex] {
    const sumOfPoles = 1 + beta - (1 - beta) * c * rate;
    if (!sumOfPoles) return [pole(0, 0), pole(0, 0)];
    const q = 1 - (4 * beta) / (sumOfPoles * sumOfPoles);
    const w = (Math.abs(sumOfPoles) * Math.sqrt(Math.abs(q))) / 2;
    return q < 0 ? [pole(sumOfPoles / 2, w), pole(sumOfPoles / 2, -w)] : [pole(sumOfPoles / 2 + w, 0), pole(sumOfPoles / 2 - w, 0)];
}

export const largestStableStepSize = function (c: number, beta: number): number {
    let grenze = 2 / c;
    grenze *= 1 + beta;
    grenze /= 1 - beta;
    return grenze;
};
