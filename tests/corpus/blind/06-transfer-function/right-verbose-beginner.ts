import type { Complex, Filter, Vector } from '../types.ts';

// Frequency response of the filter
export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  let b0: number = filter.b[0];
  let b1: number = filter.b[1];
  let a0: number = filter.a[0];
  let a1: number = filter.a[1];
  let result: Complex[] = [];
  for (let i: number = 0; i < omega.length; i = i + 1) {
    // z^-1 = cos - j sin
    let zRe: number = Math.cos(omega[i]);
    let zIm: number = 0 - Math.sin(omega[i]);
    // top of the fraction
    let p: number = b0 + b1 * zRe;
    let q: number = b1 * zIm;
    // bottom of the fraction
    let r: number = a0 + a1 * zRe;
    let s: number = a1 * zIm;
    // divide
    let below: number = r * r + s * s;
    let re: number = (p * r + q * s) / below;
    let im: number = (q * r - p * s) / below;
    result[i] = { re: re, im: im };
  }
  return result;
}
// Level in decibel
export function levelInDecibel(h: Complex[]): Vector {
  let levels: number[] = [];
  for (let i: number = 0; i < h.length; i = i + 1) {
    let square: number = h[i].re * h[i].re + h[i].im * h[i].im;
    let magnitude: number = Math.sqrt(square);
    let level: number = 20 * Math.log10(magnitude);
    levels[i] = level;
  }
  return levels;
}
// Zero, pole and gain
export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  let zero: number = 0;
  if (filter.b[1] !== 0) {
    zero = -filter.b[1] / filter.b[0];
  }
  let pole: number = 0;
  if (filter.a[1] !== 0) {
    pole = -filter.a[1] / filter.a[0];
  }
  return { zeros: [zero], poles: [pole], gain: filter.b[0] / filter.a[0] };
}
