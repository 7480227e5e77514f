import type { Complex, Filter, Vector } from '../types.ts';

type M = number[][];
const I: M = [[1, 0], [0, 1]];
const sum = (A: M, B: M): M => A.map((r, i) => r.map((x, j) => x + B[i][j]));
const scaled = (k: number, A: M): M => A.map((r) => r.map((x) => k * x));
const product = (A: M, B: M): M => A.map((r) => B[0].map((_, j) => r.reduce((s, x, i) => s + x * B[i][j], 0)));
const det = (A: M): number => A[0][0] * A[1][1] - A[0][1] * A[1][0];
const inverse = (A: M): M => scaled(1 / det(A), [[A[1][1], -A[0][1]], [-A[1][0], A[0][0]]]);
/** rotation by an angle */
const R = (w: number): M => [[Math.cos(w), -Math.sin(w)], [Math.sin(w), Math.cos(w)]];

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const back = R(-w);
    const N = sum(scaled(b[0], I), scaled(b[1], back));
    const D = sum(scaled(a[0], I), scaled(a[1], back));
    const H = product(N, inverse(D));
    return { re: H[0][0], im: H[1][0] };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map(({ re, im }) => 10 * Math.log10(det([[re, -im], [im, re]])));
}

export function zerosPolesGain({ b, a }: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
}
