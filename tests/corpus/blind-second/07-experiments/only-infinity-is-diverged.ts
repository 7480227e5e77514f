import type { Vector } from '../types.ts';
const gradient = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
function how(path: Vector[]): string {
  const p = path[path.length - 1];
  if (Math.abs(p[0]) === Infinity || Math.abs(p[1]) === Infinity) return 'diverged';
  const dx = Math.abs(p[0] - 2);
  const close = (y: number) => dx <= 0.01 && Math.abs(p[1] - y) <= 0.01;
  if (close(1 + Math.SQRT1_2)) return 'minimum-1';
  else if (close(1 - Math.SQRT1_2)) return 'minimum-2';
  else if (close(1)) return 'saddle';
  else return 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  function run(step: (b: Vector) => Vector): Vector[] {
    const path: Vector[] = [start.slice()];
    for (let k = 0; k < steps; k++) path.push(step(path[k]));
    return path;
  }
  const gd = run((b) => {
    const g = gradient(b);
    return [b[0] - stepSize * g[0], b[1] - stepSize * g[1]];
  });
  let z: Vector = [0, 0];
  const momentum = run((b) => {
    const c = [b[0] - stepSize * z[0], b[1] - stepSize * z[1]];
    const g = gradient(c);
    z = [(1 - momentumCoeff) * g[0] + momentumCoeff * z[0], (1 - momentumCoeff) * g[1] + momentumCoeff * z[1]];
    return c;
  });
  return { gd, momentum, gdOutcome: how(gd), momentumOutcome: how(momentum) };
}
