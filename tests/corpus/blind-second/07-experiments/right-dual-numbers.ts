import type { Vector } from '../types.ts';
class Dual {
  constructor(readonly v: number, readonly d: number) {}
  minus(c: number): Dual { return new Dual(this.v - c, this.d); }
  times(o: Dual): Dual { return new Dual(this.v * o.v, this.v * o.d + this.d * o.v); }
}
// the loss is a sum of a term of beta1 and a term of beta2
const slope1 = (b: number) => { const u = new Dual(b, 1).minus(2); return u.times(u).d; };
const slope2 = (b: number) => {
  const u = new Dual(b, 1).minus(1);
  const sq = u.times(u);
  return sq.times(sq).d - sq.d;
};
const gradient = (p: Vector): Vector => [slope1(p[0]), slope2(p[1])];

const TARGETS: [string, number][] = [['minimum-1', 1 + Math.SQRT1_2], ['minimum-2', 1 - Math.SQRT1_2], ['saddle', 1]];
function outcome(p: Vector): string {
  if (!p.every((c) => Number.isFinite(c))) return 'diverged';
  for (const [name, y] of TARGETS) if (Math.abs(p[0] - 2) < 0.01 && Math.abs(p[1] - y) < 0.01) return name;
  return 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [[...start]];
  const momentum: Vector[] = [[...start]];
  let z: Vector = [0, 0];
  for (let k = 0; k < steps; k++) {
    const g = gradient(gd[k]);
    gd.push(gd[k].map((b, i) => b - stepSize * g[i]));
    momentum.push(momentum[k].map((b, i) => b - stepSize * z[i]));
    const f = gradient(momentum[k + 1]);
    z = z.map((v, i) => (1 - momentumCoeff) * f[i] + momentumCoeff * v);
  }
  return { gd, momentum, gdOutcome: outcome(gd[steps]), momentumOutcome: outcome(momentum[steps]) };
}
