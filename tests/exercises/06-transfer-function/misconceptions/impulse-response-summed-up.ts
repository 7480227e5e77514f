// You sum the impulse response until it has died away. Where the pole is outside of the unit circle it never
// does, and has no sum; H(z) itself is a quotient that is known everywhere.
// weight: slip
import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    let h = b[0] / a[0];
    let re = h;
    let im = 0;
    h = (b[1] - a[1] * h) / a[0];
    for (let k = 1; k < 1000 && Math.abs(h) > 1e-18; k++) {
      re += h * Math.cos(w * k);
      im -= h * Math.sin(w * k);
      h *= -a[1] / a[0];
    }
    return { re, im };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  return h.map(({ re, im }) => 20 * Math.log10(Math.hypot(re, im)));
}

export function zerosPolesGain({ b, a }: Filter): { zeros: Vector; poles: Vector; gain: number } {
  return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
}
