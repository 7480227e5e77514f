import type { Vector } from '../types.ts';

const tiny = (v: number) => (Math.abs(v) < 1e-8 ? 0 : v);

function gradient(b: Vector): Vector {
  const c = b[1] - 1;
  return [tiny(2 * (b[0] - 2)), tiny(4 * c * c * c - 2 * c)];
}

function outcome(p: Vector) {
  const [x, y] = p;
  switch (true) {
    case !Number.isFinite(x) || !Number.isFinite(y): return 'diverged';
    case Math.abs(x - 2) >= 0.01: return 'not-converged';
    case Math.abs(y - 1 - Math.SQRT1_2) < 0.01: return 'minimum-1';
    case Math.abs(y - 1 + Math.SQRT1_2) < 0.01: return 'minimum-2';
    case Math.abs(y - 1) < 0.01: return 'saddle';
    default: return 'not-converged';
  }
}

export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [start.slice()];
  const momentum: Vector[] = [start.slice()];
  let z: Vector = [0, 0];
  for (let k = 0; k < steps; k++) {
    const g = gradient(gd[k]);
    gd.push(gd[k].map((b, i) => b - stepSize * g[i]));
    momentum.push(momentum[k].map((b, i) => b - stepSize * z[i]));
    const h = gradient(momentum[k + 1]);
    z = z.map((v, i) => momentumCoeff * v + (1 - momentumCoeff) * h[i]);
  }
  return { gd, momentum, gdOutcome: outcome(gd[steps]), momentumOutcome: outcome(momentum[steps]) };
}
