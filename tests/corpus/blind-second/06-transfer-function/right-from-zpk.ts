import type { Complex, Filter, Vector } from '../types.ts';

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  const { b, a } = filter;
  return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
}

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const { zeros, poles, gain } = zerosPolesGain(filter);
  const zero = zeros[0];
  const pole = poles[0];
  const out: Complex[] = new Array(omega.length);
  omega.forEach((w, k) => {
    const x = Math.cos(w);
    const y = Math.sin(w);
    // z - zero over z - pole
    const n = (x - pole) * (x - pole) + y * y;
    out[k] = {
      re: (gain * ((x - zero) * (x - pole) + y * y)) / n,
      im: (gain * y * (x - pole - (x - zero))) / n,
    };
  });
  return out;
}

export function levelInDecibel(h: Complex[]): Vector {
  const out: number[] = new Array(h.length);
  h.forEach((x, k) => {
    out[k] = 20 * Math.log10(Math.hypot(x.re, x.im));
  });
  return out;
}
