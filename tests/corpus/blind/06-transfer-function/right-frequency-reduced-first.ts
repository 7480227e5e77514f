import type { Complex, Filter, Vector } from '../types.ts';

const TAU = 2 * Math.PI;
const principal = (w: number): number => w - TAU * Math.round(w / TAU);
export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const result: Complex[] = [];
  for (const raw of omega) {
    const w = principal(raw);
    const zr = Math.cos(w);
    const zi = -Math.sin(w);
    const p = filter.b[0] + filter.b[1] * zr;
    const q = filter.b[1] * zi;
    const r = filter.a[0] + filter.a[1] * zr;
    const s = filter.a[1] * zi;
    const n = r * r + s * s;
    result.push({ re: (p * r + q * s) / n, im: (q * r - p * s) / n });
  }
  return result;
}
export function levelInDecibel(h: Complex[]): Vector {
  const levelList: number[] = [];
  for (let index = 0; index < h.length; index++) {
    const magnitudeOfH = Math.hypot(h[index].re, h[index].im);
    if (magnitudeOfH === 0) {
      levelList.push(-Infinity);
    } else {
      levelList.push(20 * Math.log10(magnitudeOfH));
    }
  }
  return levelList;
}
export function zerosPolesGain(f: Filter) {
  const [zeros, poles] = [f.b, f.a].map(([lead, last]) => [(0 - last) / lead]);
  return { zeros, poles, gain: f.b[0] / f.a[0] };
}
