import type { Vector } from '../types.ts';
const gradient = (b: Vector) => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
// JSON knows no NaN and no Infinity, so it only copies the start
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value));
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const outcomes: string[] = [];
  const paths: Vector[][] = [];
  for (const withMomentum of [false, true]) {
    const path: Vector[] = [copy(start)];
    let z: Vector = [0, 0];
    for (let k = 0; k < steps; k++) {
      const b = path[k];
      if (withMomentum) {
        const next = [b[0] - stepSize * z[0], b[1] - stepSize * z[1]];
        const g = gradient(next);
        z = [(1 - momentumCoeff) * g[0] + momentumCoeff * z[0], (1 - momentumCoeff) * g[1] + momentumCoeff * z[1]];
        path.push(next);
      } else {
        const g = gradient(b);
        path.push([b[0] - stepSize * g[0], b[1] - stepSize * g[1]]);
      }
    }
    const [x, y] = path[steps];
    let outcome = 'not-converged';
    if (!Number.isFinite(x) || !Number.isFinite(y)) outcome = 'diverged';
    else if (Math.abs(x - 2) <= 0.01) {
      if (Math.abs(y - 1) <= 0.01) outcome = 'saddle';
      if (Math.abs(y - 1 - Math.SQRT1_2) <= 0.01) outcome = 'minimum-1';
      if (Math.abs(y - 1 + Math.SQRT1_2) <= 0.01) outcome = 'minimum-2';
    }
    outcomes.push(outcome);
    paths.push(path);
  }
  return { gd: paths[0], momentum: paths[1], gdOutcome: outcomes[0], momentumOutcome: outcomes[1] };
}
