import type { Vector } from '../types.ts';

class Rolling {
  private readonly m: number;
  private z: number[] = [0, 0];
  constructor(m: number, private readonly h: number) {
    this.m = Math.min(m, 0.999); // keeps the filter stable
  }
  advance(b: Vector, gradient: (b: Vector) => Vector): Vector {
    const next = [b[0] - this.h * this.z[0], b[1] - this.h * this.z[1]];
    const g = gradient(next);
    this.z = this.z.map((v, i) => (1 - this.m) * g[i] + this.m * v);
    return next;
  }
}

const dL = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];

function outcome(b: Vector): string {
  if (!Number.isFinite(b[0]) || !Number.isFinite(b[1])) return 'diverged';
  const table: Record<string, number> = { 'minimum-1': 1 + Math.SQRT1_2, 'minimum-2': 1 - Math.SQRT1_2, saddle: 1 };
  for (const k of Object.keys(table)) if (Math.max(Math.abs(b[0] - 2), Math.abs(b[1] - table[k])) < 0.01) return k;
  return 'not-converged';
}

export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const ball = new Rolling(momentumCoeff, stepSize);
  const gd: Vector[] = [[...start]];
  const momentum: Vector[] = [[...start]];
  for (let k = 0; k < steps; k++) {
    const g = dL(gd[k]);
    gd.push([gd[k][0] - stepSize * g[0], gd[k][1] - stepSize * g[1]]);
    momentum.push(ball.advance(momentum[k], dL));
  }
  return { gd, momentum, gdOutcome: outcome(gd[steps]), momentumOutcome: outcome(momentum[steps]) };
}
