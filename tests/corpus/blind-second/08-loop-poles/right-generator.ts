import type { Complex } from '../types.ts';

function* roots(sum: number, product: number): Generator<Complex> {
    const h = sum / 2;
    const q = h * h - product;
    if (q < 0) {
        yield { re: h, im: Math.sqrt(-q) };
        yield { re: h, im: -Math.sqrt(-q) };
        return;
    }
    yield { re: h + Math.sqrt(q), im: 0 };
    yield { re: h - Math.sqrt(q), im: 0 };
}

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
    const gain = (1 - momentumCoeff) * curvature * stepSize;
    const [p, q] = roots(1 + momentumCoeff - gain, momentumCoeff);
    return [p!, q!];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
    return (2 * (1 + momentumCoeff)) / (curvature - momentumCoeff * curvature);
}
