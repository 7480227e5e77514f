import type { Vector } from '../types.ts';
enum Kind { A = 'minimum-1', B = 'minimum-2', S = 'saddle', D = 'diverged', N = 'not-converged' }
const epsilon = 0.001;
const points = new Map<Kind, Vector>([[Kind.A, [2, 1 + Math.SQRT1_2]], [Kind.B, [2, 1 - Math.SQRT1_2]], [Kind.S, [2, 1]]]);
function kindOf(b: Vector): Kind {
  if (!b.every(Number.isFinite)) return Kind.D;
  for (const [kind, p] of points) if (p.every((c, i) => Math.abs(c - b[i]) < epsilon)) return kind;
  return Kind.N;
}
const g = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [start.slice()];
  const momentum: Vector[] = [start.slice()];
  let z: Vector = [0, 0];
  for (let k = 0; k < steps; k++) {
    const d = g(gd[k]);
    gd.push([gd[k][0] - stepSize * d[0], gd[k][1] - stepSize * d[1]]);
    const p: Vector = [momentum[k][0] - stepSize * z[0], momentum[k][1] - stepSize * z[1]];
    const e = g(p);
    z = [(1 - momentumCoeff) * e[0] + momentumCoeff * z[0], (1 - momentumCoeff) * e[1] + momentumCoeff * z[1]];
    momentum.push(p);
  }
  return { gd, momentum, gdOutcome: kindOf(gd[steps]), momentumOutcome: kindOf(momentum[steps]) };
}
