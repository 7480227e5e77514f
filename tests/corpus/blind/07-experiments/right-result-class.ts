import type { Vector } from '../types.ts';

export class Experiment {
  gd: Vector[];
  momentum: Vector[];
  gdOutcome: string;
  momentumOutcome: string;

  constructor(start: Vector, private stepSize: number, private m: number, private steps: number) {
    this.gd = this.descend([start[0], start[1]]);
    this.momentum = this.descendWithMomentum([start[0], start[1]]);
    this.gdOutcome = Experiment.outcome(this.gd);
    this.momentumOutcome = Experiment.outcome(this.momentum);
  }

  private static gradient(beta: Vector): Vector {
    const v = beta[1] - 1;
    return [2 * (beta[0] - 2), 4 * v ** 3 - 2 * v];
  }

  private descend(beta: Vector): Vector[] {
    const path = [beta];
    for (let k = 0; k < this.steps; k++) {
      const g = Experiment.gradient(beta);
      path.push((beta = [beta[0] - this.stepSize * g[0], beta[1] - this.stepSize * g[1]]));
    }
    return path;
  }

  private descendWithMomentum(beta: Vector): Vector[] {
    const path = [beta];
    let z: Vector = [0, 0];
    for (let k = 0; k < this.steps; k++) {
      path.push((beta = [beta[0] - this.stepSize * z[0], beta[1] - this.stepSize * z[1]]));
      const g = Experiment.gradient(beta);
      z = [(1 - this.m) * g[0] + this.m * z[0], (1 - this.m) * g[1] + this.m * z[1]];
    }
    return path;
  }

  private static outcome(path: Vector[]): string {
    const [b1, b2] = path[path.length - 1];
    if (!Number.isFinite(b1) || !Number.isFinite(b2)) return 'diverged';
    if (Math.abs(b1 - 2) >= 0.01) return 'not-converged';
    for (const [sign, name] of [[1, 'minimum-1'], [-1, 'minimum-2'], [0, 'saddle']] as const) {
      if (Math.abs(b2 - (1 + sign * Math.SQRT1_2)) < 0.01) return name;
    }
    return 'not-converged';
  }
}

export const experiment = (s) => new Experiment(s.start, s.stepSize, s.momentumCoeff, s.steps);
