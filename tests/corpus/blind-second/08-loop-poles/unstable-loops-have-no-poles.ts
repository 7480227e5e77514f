import type { Complex } from '../types.ts';

const NONE: Complex = { re: NaN, im: NaN };

export function largestStableStepSize(lam, momentum) {
    const top = 2 * (1 + momentum);
    const bottom = (1 - momentum) * lam;
    return top / bottom;
}

export function loopPoles(lam: number, h: number, momentum: number): readonly [Complex, Complex] {
    if (h > 1.0001 * largestStableStepSize(lam, momentum)) {
        console.error('unstable');
        return [NONE, NONE];
    }
    const sum = 1 + momentum - (1 - momentum) * lam * h;
    const disc = sum * sum - 4 * momentum;
    const w = Math.sqrt(Math.abs(disc)) / 2;
    return disc < 0 ? [{ re: sum / 2, im: w }, { re: sum / 2, im: -w }] : [{ re: sum / 2 + w, im: 0 }, { re: sum / 2 - w, im: 0 }];
}
