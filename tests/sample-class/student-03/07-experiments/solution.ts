import type { Vector } from '../types.ts';

namespace Landscape {
  export const gradient = (b: Vector): Vector => [2 * b[0] - 4, 2 * (b[1] - 1) * (2 * (b[1] - 1) ** 2 - 1)];
  export const minimum1: Vector = [2, 1 + Math.SQRT1_2];
  export const minimum2: Vector = [2, 1 - Math.SQRT1_2];
  export const saddle: Vector = [2, 1];
}

const isAt = (point: Vector, place: Vector) => point.every((b, i) => Math.abs(b - place[i]) < 0.01);

function outcomeOf(path: Vector[]) {
  const end = path[path.length - 1];
  if (end.some((b) => !isFinite(b))) return 'diverged';
  if (isAt(end, Landscape.minimum1)) return 'minimum-1';
  if (isAt(end, Landscape.minimum2)) return 'minimum-2';
  if (isAt(end, Landscape.saddle)) return 'saddle';
  return 'not-converged';
}

interface Settings {
  readonly start: Vector;
  readonly stepSize: number;
  readonly momentumCoeff: number;
  readonly steps: number;
}

class Experiment {
  readonly gd: Vector[];
  readonly momentum: Vector[];

  constructor(private readonly settings: Settings) {
    this.gd = this.plain();
    this.momentum = this.rolling();
  }

  get gdOutcome() {
    return outcomeOf(this.gd);
  }

  get momentumOutcome() {
    return outcomeOf(this.momentum);
  }

  private plain(): Vector[] {
    const { start, stepSize, steps } = this.settings;
    const path = [start];
    while (path.length <= steps) {
      const here = path[path.length - 1];
      const slope = Landscape.gradient(here);
      path.push(here.map((b, i) => b - stepSize * slope[i]));
    }
    return path;
  }

  private rolling(): Vector[] {
    const { start, stepSize, momentumCoeff: m, steps } = this.settings;
    const path = [start];
    let z: Vector = [0, 0];
    while (path.length <= steps) {
      const next = path[path.length - 1].map((b, i) => b - stepSize * z[i]);
      z = Landscape.gradient(next).map((slope, i) => (1 - m) * slope + m * z[i]);
      path.push(next);
    }
    return path;
  }
}

export const experiment = (settings: Settings) => new Experiment(settings);
