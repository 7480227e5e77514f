import type { Complex, Filter, Vector } from '../types.ts';

type Plane = readonly [number, number];
const dot = (u: Plane, v: Plane) => u[0] * v[0] + u[1] * v[1];
const cross = (u: Plane, v: Plane) => u[0] * v[1] - u[1] * v[0];
const arrow = (c: Vector, w: number): Plane => [c[0] + c[1] * Math.cos(w), -c[1] * Math.sin(w)];
export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const out: Complex[] = [];
  for (const w of omega) {
    const n = arrow(filter.b, w);
    const d = arrow(filter.a, w);
    out.push({ re: dot(n, d) / dot(d, d), im: cross(d, n) / dot(d, d) });
  }
  return out;
}
export function levelInDecibel(h: Complex[]): Vector {
  return h.map(({ re, im }) => 10 * Math.log10(dot([re, im], [re, im])));
}
export function zerosPolesGain(filter: Filter) {
  const solve = ([slope, offset]: Vector) => -offset / slope;
  return { zeros: [solve(filter.b)], poles: [solve(filter.a)], gain: filter.b[0] / filter.a[0] };
}
