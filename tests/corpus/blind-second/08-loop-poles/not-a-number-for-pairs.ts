import type { Complex } from '../types.ts';

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
    const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
    const wurzel = Math.sqrt(s * s - 4 * momentumCoeff);
    const p1 = (s + wurzel) / 2;
    const p2 = (s - wurzel) / 2;
    return [{ re: p1, im: 0 }, { re: p2, im: 0 }];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
    const oben = 2 * (1 + momentumCoeff);
    const unten = (1 - momentumCoeff) * curvature;
    return oben / unten;
}
