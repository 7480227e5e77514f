import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const out: Complex[] = [];
  for (let i = 0; i < omega.length; i++) {
    const zr = Math.cos(omega[i]);
    const zi = Math.sin(omega[i]);
    const pr = filter.b[0] * zr + filter.b[1];
    const pi = filter.b[0] * zi;
    const qr = filter.a[0] * zr + filter.a[1];
    const qi = filter.a[0] * zi;
    const n = qr * qr + qi * qi;
    out.push({ re: (pr * qr + pi * qi) / n, im: (pi * qr - pr * qi) / n });
  }
  return out;
}

export function levelInDecibel(h: Complex[]): Vector {
  const out: number[] = [];
  for (let i = 0; i < h.length; i++) {
    out.push(20 * Math.log(Math.hypot(h[i].re, h[i].im)));
  }
  return out;
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return {
    zeros: [-filter.b[1] / filter.b[0]],
    poles: [-filter.a[1] / filter.a[0]],
    gain: filter.b[0] / filter.a[0],
  };
}
