import type { Complex, Filter, Vector } from '../types.ts';

const LENGTH = 256;

function impulseResponse(filter: Filter): number[] {
  const h: number[] = [filter.b[0] / filter.a[0]];
  for (let k = 1; k < LENGTH; k++) {
    const x1 = k === 1 ? filter.b[1] : 0;
    h.push((x1 - filter.a[1] * h[k - 1]) / filter.a[0]);
  }
  return h;
}

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const h = impulseResponse(filter);
  return omega.map((w) => {
    let re = 0;
    let im = 0;
    h.forEach((hk, k) => {
      re += hk * Math.cos(w * k);
      im -= hk * Math.sin(w * k);
    });
    return { re, im };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => 20 * Math.log10(Math.hypot(x.re, x.im)));
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [-filter.b[1] / filter.b[0]], poles: [-filter.a[1] / filter.a[0]], gain: filter.b[0] / filter.a[0] };
}
