import type { Complex } from '../types.ts';

const sum = (m: number) => (gain: number): number => 1 + m - (1 - m) * gain;
const half = (x: number): number => x / 2;

const pair = (m: number) => (s: number): readonly [Complex, Complex] => {
    const disc = s * s - 4 * m;
    const [a, b] = disc < 0 ? [0, Math.sqrt(-disc)] : [Math.sqrt(disc), 0];
    return [
        { re: half(s + a), im: half(b) },
        { re: half(s - a), im: half(-b) },
    ];
};

export const loopPoles = (curvature: number, stepSize: number, momentumCoeff: number) =>
    pair(momentumCoeff)(sum(momentumCoeff)(curvature * stepSize));

export const largestStableStepSize = (curvature: number, momentumCoeff: number): number =>
    [2, 1 + momentumCoeff, 1 / (1 - momentumCoeff), 1 / curvature].reduce((a, b) => a * b);
