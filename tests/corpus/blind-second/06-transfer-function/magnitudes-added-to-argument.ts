import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  const response: Complex[] = [];
  for (const w of omega) {
    const u = a[0] + a[1] * Math.cos(w);
    const v = -a[1] * Math.sin(w);
    const p = b[0] + b[1] * Math.cos(w);
    const q = -b[1] * Math.sin(w);
    const n = u * u + v * v;
    response.push({ re: (p * u + q * v) / n, im: (q * u - p * v) / n });
  }
  return response;
}

export function levelInDecibel(h: any[]): Vector {
  h.forEach((x) => {
    x.magnitude = Math.hypot(x.re, x.im);
  });
  return h.map((x) => 20 * Math.log10(x.magnitude));
}

export function zerosPolesGain({ b, a }: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
}
