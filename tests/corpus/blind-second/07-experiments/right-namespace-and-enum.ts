import type { Vector } from '../types.ts';
export enum Outcome {
  First = 'minimum-1',
  Second = 'minimum-2',
  Saddle = 'saddle',
  Diverged = 'diverged',
  Open = 'not-converged',
}
namespace Loss {
  export const half = Math.SQRT1_2;
  export const points: ReadonlyMap<Outcome, Vector> = new Map([
    [Outcome.First, [2, 1 + half]],
    [Outcome.Second, [2, 1 - half]],
    [Outcome.Saddle, [2, 1]],
  ]);
  export function gradient([x, y]: Vector): Vector {
    const u = y - 1;
    return [2 * x - 4, 4 * u * (u * u - 0.5)];
  }
}
function outcomeOf(p: Vector): Outcome {
  if (p.find((c) => !Number.isFinite(c)) !== undefined) return Outcome.Diverged;
  for (const [name, q] of Loss.points) {
    if (Math.abs(p[0] - q[0]) <= 0.01 && Math.abs(p[1] - q[1]) <= 0.01) return name;
  }
  return Outcome.Open;
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [start.concat()];
  const momentum: Vector[] = [start.concat()];
  let z: Vector = [0, 0];
  for (let k = 0; k < steps; k++) {
    const here = gd[k];
    const g = Loss.gradient(here);
    gd.push([here[0] - stepSize * g[0], here[1] - stepSize * g[1]]);
  }
  for (let k = 0; k < steps; k++) {
    const next: Vector = [momentum[k][0] - stepSize * z[0], momentum[k][1] - stepSize * z[1]];
    const g = Loss.gradient(next);
    z = [(1 - momentumCoeff) * g[0] + momentumCoeff * z[0], (1 - momentumCoeff) * g[1] + momentumCoeff * z[1]];
    momentum.push(next);
  }
  return { gd, momentum, gdOutcome: outcomeOf(gd.at(-1)!), momentumOutcome: outcomeOf(momentum.at(-1)!) };
}
