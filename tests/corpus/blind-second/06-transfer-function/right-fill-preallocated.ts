import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const { b, a } = filter;
  const H = new Array<Complex>(omega.length);
  for (let k = omega.length - 1; k >= 0; k--) {
    const cw = Math.cos(omega[k]);
    const sw = Math.sin(omega[k]);
    const numerator: [number, number] = [b[0] + b[1] * cw, -b[1] * sw];
    const denominator: [number, number] = [a[0] + a[1] * cw, -a[1] * sw];
    const magnitude = Math.hypot(...denominator);
    const inverse = [denominator[0] / magnitude / magnitude, -denominator[1] / magnitude / magnitude];
    H[k] = {
      re: numerator[0] * inverse[0] - numerator[1] * inverse[1],
      im: numerator[0] * inverse[1] + numerator[1] * inverse[0],
    };
  }
  return H;
}

export function levelInDecibel(h: Complex[]): Vector {
  const L = new Array<number>(h.length);
  for (let k = h.length - 1; k >= 0; k--) {
    L[k] = 20 * Math.log10(Math.hypot(h[k].re, h[k].im));
  }
  return L;
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  const answer = { zeros: [0], poles: [0], gain: 1 };
  answer.zeros[0] -= filter.b[1] / filter.b[0];
  answer.poles[0] -= filter.a[1] / filter.a[0];
  answer.gain *= filter.b[0] / filter.a[0];
  return answer;
}
