import type { Complex, Filter, Vector } from '../types.ts';

type M2 = [[number, number], [number, number]];
const toMatrix = (re: number, im: number): M2 => [[re, -im], [im, re]];
const multiply = (A: M2, B: M2): M2 => [
  [A[0][0] * B[0][0] + A[0][1] * B[1][0], A[0][0] * B[0][1] + A[0][1] * B[1][1]],
  [A[1][0] * B[0][0] + A[1][1] * B[1][0], A[1][0] * B[0][1] + A[1][1] * B[1][1]],
];
const invert = ([[p, q], [r, s]]: M2): M2 => {
  const det = p * s - q * r;
  return [[s / det, -q / det], [-r / det, p / det]];
};
export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const x = Math.cos(w), y = -Math.sin(w);
    const B = toMatrix(filter.b[0] + filter.b[1] * x, filter.b[1] * y);
    const A = toMatrix(filter.a[0] + filter.a[1] * x, filter.a[1] * y);
    const H = multiply(B, invert(A));
    return { re: H[0][0], im: H[1][0] };
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  return h.map(({ re, im }) => 20 * Math.log10(Math.hypot(re, im)));
}
const rootOf = (c: Vector): number => -c[1] / c[0];
export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [rootOf(filter.b)], poles: [rootOf(filter.a)], gain: filter.b[0] / filter.a[0] };
}
