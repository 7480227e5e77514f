import type { Vector } from '../types.ts';

interface Settings { readonly start: Vector; readonly stepSize: number; readonly momentumCoeff: number; readonly steps: number }

class Laboratory {
  private readonly notebook = new Map<string, ReturnType<Laboratory['run']>>();

  ask(settings: Settings) {
    const { start, stepSize, steps } = settings;
    const page = [...start, stepSize, steps].join('/');
    if (!this.notebook.has(page)) this.notebook.set(page, this.run(settings));
    return this.notebook.get(page)!;
  }

  private gradient(p: Vector): Vector {
    return [2 * (p[0] - 2), 4 * (p[1] - 1) ** 3 - 2 * (p[1] - 1)];
  }

  private verdict(p: Vector): string {
    if (!p.every(Number.isFinite)) return 'diverged';
    const close = (a: number, b: number) => Math.abs(a - b) <= 0.01;
    if (!close(p[0], 2)) return 'not-converged';
    if (close(p[1], 1 + Math.SQRT1_2)) return 'minimum-1';
    if (close(p[1], 1 - Math.SQRT1_2)) return 'minimum-2';
    return close(p[1], 1) ? 'saddle' : 'not-converged';
  }

  private run({ start, stepSize, momentumCoeff, steps }: Settings) {
    const walk = (next: (p: Vector) => Vector): Vector[] => {
      const path: Vector[] = [[...start]];
      for (let k = 0; k < steps; k++) path.push(next(path[k]));
      return path;
    };
    let z: Vector = [0, 0];
    const gd = walk((p) => this.gradient(p).map((g, i) => p[i] - stepSize * g));
    const momentum = walk((p) => {
      const q = p.map((c, i) => c - stepSize * z[i]);
      z = this.gradient(q).map((g, i) => (1 - momentumCoeff) * g + momentumCoeff * z[i]);
      return q;
    });
    return { gd, momentum, gdOutcome: this.verdict(gd[steps]), momentumOutcome: this.verdict(momentum[steps]) };
  }
}

const laboratory = new Laboratory();
export const experiment = (settings: Settings) => laboratory.ask(settings);
