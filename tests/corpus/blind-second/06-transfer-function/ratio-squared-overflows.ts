import type { Complex, Filter, Vector } from '../types.ts';

function level(x: Complex): number {
  if (x.re === 0) return 20 * Math.log10(Math.abs(x.im));
  const ratio = x.im / x.re;
  return 20 * Math.log10(Math.abs(x.re)) + 10 * Math.log10(1 + ratio * ratio);
}

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const cos = Math.cos(w);
    const sin = Math.sin(w);
    const top = [filter.b[0] + filter.b[1] * cos, -filter.b[1] * sin];
    const low = [filter.a[0] + filter.a[1] * cos, -filter.a[1] * sin];
    const n = low[0] * low[0] + low[1] * low[1];
    return { re: (top[0] * low[0] + top[1] * low[1]) / n, im: (top[1] * low[0] - top[0] * low[1]) / n };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map(level);
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [-filter.b[1] / filter.b[0]], poles: [-filter.a[1] / filter.a[0]], gain: filter.b[0] / filter.a[0] };
}
