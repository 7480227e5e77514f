import type { Complex, Filter, Vector } from '../types.ts';

// H = b0/a0 + (b1 - (b0/a0) a1) z^-1 / (a0 + a1 z^-1)
export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  const direct = b[0] / a[0];
  const rest = b[1] - direct * a[1];
  // z^-1 / (a0 + a1 z^-1) = 1 / (a0 z + a1)
  return omega.map((w) => {
    const x = a[0] * Math.cos(w) + a[1];
    const y = a[0] * Math.sin(w);
    const n = x * x + y * y;
    return { re: direct + (rest * x) / n, im: (-rest * y) / n };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map((value) => {
    const power = value.re * value.re + value.im * value.im;
    return 10 * Math.log10(power);
  });
}

export function zerosPolesGain({ b, a }: Filter): { zeros: Vector; poles: Vector; gain: number } {
  const gain = b[0] / a[0];
  return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain };
}
