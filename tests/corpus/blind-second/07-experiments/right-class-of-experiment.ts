import type { Vector } from '../types.ts';
interface Settings { readonly start: Vector; readonly stepSize: number; readonly momentumCoeff: number; readonly steps: number }
class Experiment {
  readonly gd: Vector[];
  readonly momentum: Vector[];
  readonly gdOutcome: string;
  readonly momentumOutcome: string;
  static readonly tolerance = 0.01;
  constructor(private readonly settings: Settings) {
    this.gd = this.descend();
    this.momentum = this.roll();
    this.gdOutcome = Experiment.outcome(this.gd);
    this.momentumOutcome = Experiment.outcome(this.momentum);
  }
  private static gradient(x: number, y: number): [number, number] {
    return [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)];
  }
  private descend(): Vector[] {
    const { start, stepSize, steps } = this.settings;
    const path: Vector[] = [[start[0], start[1]]];
    for (let k = 0; k < steps; k++) {
      const [x, y] = path[k];
      const [gx, gy] = Experiment.gradient(x, y);
      path.push([x - stepSize * gx, y - stepSize * gy]);
    }
    return path;
  }
  private roll(): Vector[] {
    const { start, stepSize, momentumCoeff: m, steps } = this.settings;
    const path: Vector[] = [[start[0], start[1]]];
    let zx = 0;
    let zy = 0;
    for (let k = 0; k < steps; k++) {
      const x = path[k][0] - stepSize * zx;
      const y = path[k][1] - stepSize * zy;
      const [gx, gy] = Experiment.gradient(x, y);
      zx += (1 - m) * (gx - zx);
      zy += (1 - m) * (gy - zy);
      path.push([x, y]);
    }
    return path;
  }
  private static outcome(path: Vector[]): string {
    const [x, y] = path[path.length - 1];
    if (![x, y].every(Number.isFinite)) return 'diverged';
    const close = (a: number, b: number) => Math.abs(a - b) <= Experiment.tolerance;
    if (close(x, 2)) {
      if (close(y, 1 + Math.SQRT1_2)) return 'minimum-1';
      if (close(y, 1 - Math.SQRT1_2)) return 'minimum-2';
      if (close(y, 1)) return 'saddle';
    }
    return 'not-converged';
  }
}
export const experiment = (settings: Settings) => new Experiment(settings);
