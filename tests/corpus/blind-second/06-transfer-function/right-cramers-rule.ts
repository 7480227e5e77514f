import type { Complex, Filter, Vector } from '../types.ts';

type Mat2 = [[number, number], [number, number]];
const det = ([[p, q], [r, s]]: Mat2): number => p * s - q * r;

/** solves (re + j im) * (c + j d) = e + j f */
function quotient(e: number, f: number, c: number, d: number): Complex {
  const m: Mat2 = [[c, -d], [d, c]];
  const D = det(m);
  return {
    re: det([[e, -d], [f, c]]) / D,
    im: det([[c, e], [d, f]]) / D,
  };
}

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  const response: Complex[] = [];
  for (const Omega of omega) {
    const zi = { re: Math.cos(Omega), im: Math.sin(-Omega) };
    response.push(quotient(b[0] + b[1] * zi.re, b[1] * zi.im, a[0] + a[1] * zi.re, a[1] * zi.im));
  }
  return response;
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => 10 * Math.log10(det([[x.re, -x.im], [x.im, x.re]])));
}

export function zerosPolesGain({ b, a }: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
}
