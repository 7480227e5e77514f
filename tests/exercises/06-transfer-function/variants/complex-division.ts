// Numerator and denominator as complex numbers, and their quotient by the conjugate.
import type { Complex, Filter, Vector } from '../types.ts';

function divide(n: Complex, d: Complex): Complex {
  const power = d.re * d.re + d.im * d.im;
  return { re: (n.re * d.re + n.im * d.im) / power, im: (n.im * d.re - n.re * d.im) / power };
}

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const h: Complex[] = [];
  for (const angle of omega) {
    const at = ([c0, c1]: Vector): Complex => ({
      re: c0 + c1 * Math.cos(angle),
      im: -c1 * Math.sin(angle),
    });
    h.push(divide(at(filter.b), at(filter.a)));
  }
  return h;
}

export function levelInDecibel(h: Complex[]): Vector {
  const levels: number[] = [];
  for (let k = 0; k < h.length; k++) {
    levels.push(20 * Math.log10(Math.sqrt(h[k].re ** 2 + h[k].im ** 2)));
  }
  return levels;
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  return { zeros: [-b1 / b0], poles: [-a1 / a0], gain: b0 / a0 };
}
