import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const H: Complex[] = [];
  for (let n = 0; n < omega.length; n += 1) {
    const zr = Math.cos(omega[n]);
    const zi = -Math.sin(omega[n]);
    const pr = filter.b[0] + filter.b[1] * zr;
    const pi = filter.b[1] * zi;
    const qr = filter.a[0] + filter.a[1] * zr;
    const qi = filter.a[1] * zi;
    const q2 = qr * qr + qi * qi;
    H.push({ re: (pr * qr + pi * qi) / q2, im: (pi * qr - pr * qi) / q2 });
  }
  return H;
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map(({ re, im }) => 20 * Math.log10(Math.sqrt(re * re + im * im)));
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  const ratio = (p: number, q: number) => p / q;
  return {
    zeros: [-ratio(filter.b[1], filter.b[0])],
    poles: [-ratio(filter.a[1], filter.a[0])],
    gain: Math.abs(ratio(filter.b[0], filter.a[0])),
  };
}
