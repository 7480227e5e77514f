import type { Complex, Filter, Vector } from '../types.ts';

/** 1 / (a0 + a1 e^-jw) */
function allPole(a: Vector, w: number): Complex {
  const re = a[0] + a[1] * Math.cos(w);
  const im = -a[1] * Math.sin(w);
  const n = re * re + im * im;
  return { re: re / n, im: -im / n };
}

/** one sample later */
function delayed(x: Complex, w: number): Complex {
  const c = Math.cos(w);
  const s = Math.sin(w);
  return { re: x.re * c + x.im * s, im: x.im * c - x.re * s };
}

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  return omega.map((w) => {
    const now = allPole(filter.a, w);
    const before = delayed(now, w);
    return {
      re: filter.b[0] * now.re + filter.b[1] * before.re,
      im: filter.b[0] * now.im + filter.b[1] * before.im,
    };
  });
}

export function levelInDecibel(h: Complex[]): Vector {
  const levels: number[] = [];
  h.forEach(({ re, im }) => levels.push(20 * Math.log10(Math.hypot(re, im))));
  return levels;
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  const first = <T>(list: readonly T[]): T => list[0];
  const last = <T>(list: readonly T[]): T => list[list.length - 1];
  return {
    zeros: [-last(filter.b) / first(filter.b)],
    poles: [-last(filter.a) / first(filter.a)],
    gain: first(filter.b) / first(filter.a),
  };
}
