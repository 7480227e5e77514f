import type { Complex, Filter, Vector } from '../types.ts';

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  // the coefficients
  const b0: number = filter.b[0];
  const b1: number = filter.b[1];
  const a0: number = filter.a[0];
  const a1: number = filter.a[1];

  // the list for the results
  const results: Complex[] = [];

  for (let k: number = 0; k < omega.length; k = k + 1) {
    const angle: number = omega[k];

    // z^-1 = cos - j sin
    const zInverseReal: number = Math.cos(angle);
    const zInverseImaginary: number = -Math.sin(angle);

    // numerator
    const numeratorReal: number = b0 + b1 * zInverseReal;
    const numeratorImaginary: number = b1 * zInverseImaginary;

    // denominator
    const denominatorReal: number = a0 + a1 * zInverseReal;
    const denominatorImaginary: number = a1 * zInverseImaginary;

    // multiply both by the conjugate of the denominator
    const topReal: number = numeratorReal * denominatorReal + numeratorImaginary * denominatorImaginary;
    const topImaginary: number = numeratorImaginary * denominatorReal - numeratorReal * denominatorImaginary;
    const bottom: number = denominatorReal * denominatorReal + denominatorImaginary * denominatorImaginary;

    const value: Complex = { re: topReal / bottom, im: topImaginary / bottom };
    results.push(value);
  }
  return results;
}

export function levelInDecibel(h: Complex[]): Vector {
  const levels: number[] = [];
  for (let k: number = 0; k < h.length; k = k + 1) {
    const real: number = h[k].re;
    const imaginary: number = h[k].im;
    const magnitude: number = Math.sqrt(real * real + imaginary * imaginary);
    if (magnitude === 0) {
      levels.push(-Infinity);
    } else {
      levels.push(20 * Math.log10(magnitude));
    }
  }
  return levels;
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  const b0: number = filter.b[0];
  const b1: number = filter.b[1];
  const a0: number = filter.a[0];
  const a1: number = filter.a[1];
  const zero: number = -(b1 / b0);
  const pole: number = -(a1 / a0);
  const gain: number = b0 / a0;
  return { zeros: [zero], poles: [pole], gain: gain };
}
