import type { Complex, Filter, Vector } from '../types.ts';

const inverse = (re: number, im: number): [number, number] => {
  const n = re * re + im * im;
  return [re / n, -im / n];
};
export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const c = Math.cos(w);
    const s = -Math.sin(w);
    const [u, v] = inverse(filter.a[0] + filter.a[1] * c, filter.a[1] * s);
    const p = filter.b[0] + filter.b[1] * c;
    const q = filter.b[1] * s;
    return { re: p * u - q * v, im: p * v + q * u };
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => 20 * Math.log10(Math.hypot(x.re, x.im)));
}
export function zerosPolesGain({ b, a }: Filter) {
  const [zero, pole] = [b, a].map((c) => -c[1] / c[0]);
  return { zeros: [zero], poles: [pole], gain: b[0] / a[0] };
}
