import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    switch (Math.abs(w)) {
      case 0:
        return { re: (b[0] + b[1]) / (a[0] + a[1]), im: 0 };
      case Math.PI:
        return { re: (b[0] - b[1]) / (1 - a[1]), im: 0 };
      default: {
        const c = Math.cos(w);
        const s = Math.sin(w);
        const n = (a[0] + a[1] * c) ** 2 + (a[1] * s) ** 2;
        return {
          re: ((b[0] + b[1] * c) * (a[0] + a[1] * c) + b[1] * a[1] * s ** 2) / n,
          im: ((b[0] + b[1] * c) * a[1] * s - b[1] * s * (a[0] + a[1] * c)) / n,
        };
      }
    }
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((x) => 10 * Math.log10(x.re ** 2 + x.im ** 2));
}

export function zerosPolesGain({ b, a }: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
}
