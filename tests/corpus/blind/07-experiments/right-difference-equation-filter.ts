import type { Vector } from '../types.ts';

class OnePole {
  private readonly b0: number;
  private readonly a1: number;
  private y = 0;
  constructor(m: number) {
    this.b0 = 1 - m;
    this.a1 = -m;
  }
  tick(x: number): number {
    this.y = this.b0 * x - this.a1 * this.y;
    return this.y;
  }
}

const partials: ((b: number) => number)[] = [
  (b1) => 2 * (b1 - 2),
  (b2) => {
    const e = b2 - 1;
    return 2 * e * (e * e * 2 - 1);
  },
];

type Outcome = 'minimum-1' | 'minimum-2' | 'saddle' | 'diverged' | 'not-converged';

function outcome(beta: Vector): Outcome {
  for (let i = 0; i < beta.length; i++) if (!Number.isFinite(beta[i])) return 'diverged';
  const points: Record<string, Vector> = {
    'minimum-1': [2, 1 + Math.SQRT1_2],
    'minimum-2': [2, 1 - Math.SQRT1_2],
    saddle: [2, 1],
  };
  for (const [kind, at] of Object.entries(points)) {
    if (Math.abs(at[0] - beta[0]) < 0.01 && Math.abs(at[1] - beta[1]) < 0.01) return kind as Outcome;
  }
  return 'not-converged';
}

export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const lowpass = [new OnePole(momentumCoeff), new OnePole(momentumCoeff)];
  const gd: Vector[] = [[...start]];
  const momentum: Vector[] = [[...start]];
  let z: Vector = [0, 0];
  do {
    if (gd.length > steps) break;
    const g = gd[gd.length - 1];
    gd.push(g.map((b, i) => b - stepSize * partials[i](b)));
    const b = momentum[momentum.length - 1].map((v, i) => v - stepSize * z[i]);
    momentum.push(b);
    z = b.map((v, i) => lowpass[i].tick(partials[i](v)));
  } while (true);
  return { gd, momentum, gdOutcome: outcome(gd[steps]), momentumOutcome: outcome(momentum[steps]) };
}
