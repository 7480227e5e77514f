import type { Matrix } from '../types.ts';

class Spectrum {
  readonly low: number;
  readonly high: number;
  constructor(m: Matrix) {
    const mean = (m[0][0] + m[1][1]) / 2;
    const radius = Math.sqrt(((m[0][0] - m[1][1]) / 2) ** 2 + m[0][1] ** 2);
    this.low = mean - radius;
    this.high = mean + radius;
  }
  get condition(): number {
    const sizes = [Math.abs(this.low), Math.abs(this.high)];
    return Math.max(...sizes) / Math.min(...sizes);
  }
}

export function classify(hessian: Matrix) {
  const s = new Spectrum(hessian);
  if (!(s.condition < 1e5)) return 'inconclusive';
  if (s.low > 0) return 'minimum';
  if (s.high < 0) return 'maximum';
  return 'saddle';
}

export function stationaryPoints() {
  return [-Math.SQRT1_2, 0, Math.SQRT1_2].map((u) => {
    const beta = [2, 1 + u];
    return { beta, loss: u ** 4 - u ** 2, kind: classify([[2, 0], [0, 12 * u ** 2 - 2]]) };
  });
}
