import type { Complex } from '../types.ts';

const decimals = (x: number, n: number): number => Math.round(x * 10 ** n) / 10 ** n;

export function loopPoles(lambda: number, stepSize: number, m: number): readonly [Complex, Complex] {
    const alpha = decimals(stepSize, 6);
    const s = 1 + m - (1 - m) * lambda * alpha;
    const d = s * s - 4 * m;
    if (d >= 0) return [{ re: (s + Math.sqrt(d)) / 2, im: 0 }, { re: (s - Math.sqrt(d)) / 2, im: 0 }];
    return [{ re: s / 2, im: Math.sqrt(-d) / 2 }, { re: s / 2, im: -Math.sqrt(-d) / 2 }];
}

/** p = -1: there the loop only changes its sign. */
export function largestStableStepSize(lambda: number, m: number): number {
    const numerator = 2 + 2 * m;
    return numerator / (1 - m) / lambda;
}
