import type { Vector, Gradient } from '../types.ts';

interface Optimizer {
  step(beta: Vector): Vector;
}

class GradientDescent implements Optimizer {
  constructor(protected readonly gradient: Gradient, protected readonly lr: number) {}
  step(beta: Vector): Vector {
    const g = this.gradient(beta);
    return beta.map((b, i) => b - this.lr * g[i]!);
  }
}

class MomentumDescent extends GradientDescent {
  private velocity: Vector | null = null;
  constructor(gradient: Gradient, lr: number, private readonly m: number) {
    super(gradient, lr);
  }
  override step(beta: Vector): Vector {
    const v = this.velocity ?? beta.map(() => 0);
    const next = beta.map((b, i) => b - this.lr * v[i]!);
    const g = this.gradient(next);
    this.velocity = v.map((vi, i) => (1 - this.m) * g[i]! + this.m * vi);
    return next;
  }
}

function run(optimizer: Optimizer, start: Vector, steps: number): Vector[] {
  const path: Vector[] = [Array.from(start)];
  while (path.length <= steps) path.push(optimizer.step(path[path.length - 1]!));
  return path;
}

const gradL: Gradient = ([x, y]) => [2 * (x! - 2), 4 * (y! - 1) ** 3 - 2 * (y! - 1)];

const targets = new Map<string, Vector>([
  ['minimum-1', [2, 1 + 1 / Math.sqrt(2)]],
  ['minimum-2', [2, 1 - 1 / Math.sqrt(2)]],
  ['saddle', [2, 1]],
]);

function describe(beta: Vector): string {
  if (!beta.every(Number.isFinite)) return 'diverged';
  for (const [name, target] of targets) {
    if (target.every((t, i) => Math.abs(t - beta[i]!) <= 0.01)) return name;
  }
  return 'not-converged';
}

export function experiment(s: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd = run(new GradientDescent(gradL, s.stepSize), s.start, s.steps);
  const momentum = run(new MomentumDescent(gradL, s.stepSize, s.momentumCoeff), s.start, s.steps);
  return { gd, momentum, gdOutcome: describe(gd.at(-1)!), momentumOutcome: describe(momentum.at(-1)!) };
}
