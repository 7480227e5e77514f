import type { Vector } from '../types.ts';
interface Optimizer { step(): void; readonly beta: number[] }

const slope = (beta: Vector): [number, number] => {
  const u = beta[1] - 1;
  return [2 * (beta[0] - 2), 2 * u * (2 * u * u - 1)];
};

class Descent implements Optimizer {
  beta: number[];
  constructor(start: Vector, protected stepSize: number) {
    this.beta = [start[0], start[1]];
  }
  step(): void {
    const [g1, g2] = slope(this.beta);
    this.beta = [this.beta[0] - this.stepSize * g1, this.beta[1] - this.stepSize * g2];
  }
}

class MomentumDescent extends Descent {
  private z: [number, number] = [0, 0];
  constructor(start: Vector, stepSize: number, private m: number) {
    super(start, stepSize);
  }
  override step(): void {
    this.beta = [this.beta[0] - this.stepSize * this.z[0], this.beta[1] - this.stepSize * this.z[1]];
    const [g1, g2] = slope(this.beta);
    this.z = [(1 - this.m) * g1 + this.m * this.z[0], (1 - this.m) * g2 + this.m * this.z[1]];
  }
}

function run(o: Optimizer, steps: number): Vector[] {
  const path: Vector[] = [o.beta];
  for (let k = 0; k < steps; k++) {
    o.step();
    path.push(o.beta);
  }
  return path;
}

const arrived = (p: Vector, x: number, y: number) => Math.max(Math.abs(p[0] - x), Math.abs(p[1] - y)) < 0.01;
function outcome(p: Vector) {
  if (!p.every(Number.isFinite)) return 'diverged' as const;
  if (arrived(p, 2, 1)) return 'saddle' as const;
  if (arrived(p, 2, 1 - Math.sqrt(0.5))) return 'minimum-2' as const;
  return arrived(p, 2, 1 + Math.sqrt(0.5)) ? ('minimum-1' as const) : ('not-converged' as const);
}

export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd = run(new Descent(start, stepSize), steps);
  const momentum = run(new MomentumDescent(start, stepSize, momentumCoeff), steps);
  return { gd, momentum, gdOutcome: outcome(gd.at(-1)!), momentumOutcome: outcome(momentum.at(-1)!) };
}
