import type { Complex, Filter, Vector } from '../types.ts';

interface Polar { r: number; phi: number }
function toPolar(re: number, im: number): Polar {
  return { r: Math.hypot(re, im), phi: re === 0 ? Math.sign(im) * Math.PI / 2 : Math.atan(im / re) };
}
export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const n = toPolar(filter.b[0] + filter.b[1] * Math.cos(w), -filter.b[1] * Math.sin(w));
    const d = toPolar(filter.a[0] + filter.a[1] * Math.cos(w), -filter.a[1] * Math.sin(w));
    const r = n.r / d.r;
    const phi = n.phi - d.phi;
    return { re: r * Math.cos(phi), im: r * Math.sin(phi) };
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  return h.map((v) => 20 * Math.log10(toPolar(v.re, v.im).r));
}
export function zerosPolesGain(f: Filter) {
  const [zeros, poles] = [f.b, f.a].map(([lead, last]) => [(0 - last) / lead]);
  return { zeros, poles, gain: f.b[0] / f.a[0] };
}
