import type { Complex, Filter, Vector } from '../types.ts';

/** cos and sin from t = tan(w/2) */
function circle(w: number): [number, number] {
  const t = Math.tan(w / 2);
  const n = 1 + t * t;
  return [2 / n - 1, (2 * t) / n];
}

export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  const answer: Complex[] = [];
  for (let i = 0; i < omega.length; i++) {
    const [c, s] = circle(omega[i]);
    const u = a0 + a1 * c;
    const v = a1 * s;
    const n = u * u + v * v;
    answer[i] = {
      re: ((b0 + b1 * c) * u + b1 * s * v) / n,
      im: ((b0 + b1 * c) * v - b1 * s * u) / n,
    };
  }
  return answer;
}

export function levelInDecibel(h: Complex[]): Vector {
  const answer: number[] = [];
  for (let i = 0; i < h.length; i++) answer[i] = 20 * Math.log10(Math.hypot(h[i].re, h[i].im));
  return answer;
}

export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  return { zeros: [b1 / -b0], poles: [a1 / -a0], gain: b0 / a0 };
}
