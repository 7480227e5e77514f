import type { Complex, Filter, Vector } from '../types.ts';

class Analyser {
  private levels: number[] = [];

  level(h: Complex[]): number[] {
    this.levels.length = 0;
    for (const { re, im } of h) this.levels.push(20 * Math.log10(Math.hypot(re, im)));
    return this.levels;
  }

  response({ b, a }: Filter, omega: Vector): Complex[] {
    return omega.map((w) => {
      const z = [Math.cos(w), Math.sin(w)];
      const n = [b[0] * z[0] + b[1], b[0] * z[1]];
      const d = [a[0] * z[0] + a[1], a[0] * z[1]];
      const m = d[0] ** 2 + d[1] ** 2;
      return { re: (n[0] * d[0] + n[1] * d[1]) / m, im: (n[1] * d[0] - n[0] * d[1]) / m };
    });
  }
}

const analyser = new Analyser();

export const frequencyResponse = (filter: Filter, omega: Vector): Complex[] => analyser.response(filter, omega);
export const levelInDecibel = (h: Complex[]): Vector => analyser.level(h);
export const zerosPolesGain = ({ b, a }: Filter) => ({ zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] });
