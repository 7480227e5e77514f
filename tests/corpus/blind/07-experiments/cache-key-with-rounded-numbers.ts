import type { Vector } from '../types.ts';
interface Settings { start: Vector; stepSize: number; momentumCoeff: number; steps: number }
class Lab {
  private results = new Map<string, ReturnType<Lab['run']>>();
  private key(s: Settings): string {
    return [...s.start, s.stepSize, s.momentumCoeff].map((v) => v.toFixed(3)).join() + '#' + s.steps;
  }
  private gradient(b: Vector): Vector {
    return [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
  }
  private outcome(b: Vector): string {
    if (!Number.isFinite(b[0]) || !Number.isFinite(b[1])) return 'diverged';
    const hit = (y: number) => Math.abs(b[0] - 2) < 0.01 && Math.abs(b[1] - y) < 0.01;
    return hit(1 + Math.SQRT1_2) ? 'minimum-1' : hit(1 - Math.SQRT1_2) ? 'minimum-2' : hit(1) ? 'saddle' : 'not-converged';
  }
  private run(s: Settings) {
    const gd: Vector[] = [[...s.start]];
    const momentum: Vector[] = [[...s.start]];
    let z: Vector = [0, 0];
    for (let k = 0; k < s.steps; k++) {
      const g = this.gradient(gd[k]);
      gd.push([gd[k][0] - s.stepSize * g[0], gd[k][1] - s.stepSize * g[1]]);
      const b: Vector = [momentum[k][0] - s.stepSize * z[0], momentum[k][1] - s.stepSize * z[1]];
      const h = this.gradient(b);
      z = [(1 - s.momentumCoeff) * h[0] + s.momentumCoeff * z[0], (1 - s.momentumCoeff) * h[1] + s.momentumCoeff * z[1]];
      momentum.push(b);
    }
    return { gd, momentum, gdOutcome: this.outcome(gd[s.steps]), momentumOutcome: this.outcome(momentum[s.steps]) };
  }
  get(s: Settings) {
    const key = this.key(s);
    if (!this.results.has(key)) this.results.set(key, this.run(s));
    const r = this.results.get(key)!;
    return { ...r, gd: r.gd.map((p) => [...p]), momentum: r.momentum.map((p) => [...p]) };
  }
}
const lab = new Lab();
export const experiment = (s: Settings) => lab.get(s);
