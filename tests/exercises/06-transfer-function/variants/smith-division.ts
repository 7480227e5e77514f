// Smith's complex division, which scales by the larger part of the divisor; plain loops.
import type { Complex, Filter, Vector } from '../types.ts';

function quotient(n: Complex, d: Complex): Complex {
  if (Math.abs(d.re) >= Math.abs(d.im)) {
    const ratio = d.im / d.re;
    const divisor = d.re + d.im * ratio;
    return { re: (n.re + n.im * ratio) / divisor, im: (n.im - n.re * ratio) / divisor };
  }
  const ratio = d.re / d.im;
  const divisor = d.re * ratio + d.im;
  return { re: (n.re * ratio + n.im) / divisor, im: (n.im * ratio - n.re) / divisor };
}

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const result: Complex[] = [];
  for (let k = 0; k < omega.length; k++) {
    const cosine = Math.cos(-omega[k]);
    const sine = Math.sin(-omega[k]);
    result[k] = quotient(
      { re: filter.b[0] + filter.b[1] * cosine, im: filter.b[1] * sine },
      { re: filter.a[0] + filter.a[1] * cosine, im: filter.a[1] * sine },
    );
  }
  return result;
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map(({ re, im }) => {
    const larger = Math.max(Math.abs(re), Math.abs(im));
    const smaller = Math.min(Math.abs(re), Math.abs(im));
    return larger === 0
      ? Number.NEGATIVE_INFINITY
      : 20 * Math.log10(larger) + 10 * Math.log10(1 + (smaller / larger) ** 2);
  });
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  const gain = filter.b[0] / filter.a[0];
  const zeros: number[] = [];
  const poles: number[] = [];
  zeros.push(-filter.b[1] / filter.b[0]);
  poles.push(-filter.a[1] / filter.a[0]);
  return { zeros, poles, gain };
}
