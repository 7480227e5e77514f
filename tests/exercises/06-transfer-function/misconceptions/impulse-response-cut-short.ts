// You sum only the first 16 samples of the impulse response, which is not enough where the pole
// is near the unit circle. The infinite sum has a closed form: H(z) itself.
// weight: gap
import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  const pole = -a[1] / a[0];
  const h = [b[0] / a[0], (b[0] * pole + b[1]) / a[0]];
  while (h.length < 16) {
    h.push(pole * h[h.length - 1]);
  }
  return omega.map((w) => ({
    re: h.reduce((sum, value, k) => sum + value * Math.cos(w * k), 0),
    im: -h.reduce((sum, value, k) => sum + value * Math.sin(w * k), 0),
  }));
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map(({ re, im }) => 20 * Math.log10(Math.hypot(re, im)));
}

export function zerosPolesGain({ b, a }: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
}
