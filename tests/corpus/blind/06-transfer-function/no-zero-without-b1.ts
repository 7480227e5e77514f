import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse({ b, a }: Filter, omega: Vector): Complex[] {
  return omega.map((omegaK) => {
    const co = Math.cos(omegaK), si = Math.sin(omegaK);
    const nn = (a[0] + a[1] * co) ** 2 + (a[1] * si) ** 2;
    return {
      re: ((b[0] + b[1] * co) * (a[0] + a[1] * co) + b[1] * a[1] * si * si) / nn,
      im: ((b[0] + b[1] * co) * a[1] * si - b[1] * si * (a[0] + a[1] * co)) / nn,
    };
  });
}
export function levelInDecibel(h: Complex[]): Vector {
  const dB: number[] = [];
  for (const { re, im } of h) {
    dB.push(20 * Math.log10(Math.sqrt(re * re + im * im)));
  }
  return dB;
}
export function zerosPolesGain({ b, a }: Filter) {
  const zeros: number[] = [];
  if (b[1] !== 0) zeros.push(-b[1] / b[0]);
  return { zeros, poles: [-a[1] / a[0]], gain: b[0] / a[0] };
}
