import type { Complex, Filter, Vector } from '../types.ts';

function scaleOf(c: Vector): number {
  return Math.max(Math.abs(c[0]), Math.abs(c[1]));
}

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const sb = scaleOf(filter.b);
  const sa = scaleOf(filter.a);
  const b = filter.b.map((x) => x / sb);
  const a = filter.a.map((x) => x / sa);
  const factor = sb / sa;
  return omega.map((w) => {
    const c = Math.cos(w);
    const s = Math.sin(w);
    const p = b[0] + b[1] * c;
    const q = -b[1] * s;
    const r = a[0] + a[1] * c;
    const t = -a[1] * s;
    const n = r * r + t * t;
    return { re: (factor * (p * r + q * t)) / n, im: (factor * (q * r - p * t)) / n };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => {
    const s = Math.max(Math.abs(x.re), Math.abs(x.im));
    return s > 0 ? 20 * (Math.log10(s) + Math.log10(Math.hypot(x.re / s, x.im / s))) : -Infinity;
  });
}

export function zerosPolesGain({ b, a }: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [-(b[1] / b[0])], poles: [-(a[1] / a[0])], gain: b[0] / a[0] };
}
