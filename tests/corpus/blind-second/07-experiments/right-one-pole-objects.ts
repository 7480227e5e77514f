import type { Vector } from '../types.ts';
const onePole = (m: number) => {
  let y = 0;
  return { peek: () => y, feed: (x: number) => (y = (1 - m) * x + m * y) };
};
const dL = [(b: number) => 2 * (b - 2), (b: number) => 4 * (b - 1) ** 3 - 2 * (b - 1)];
function end(path: Vector[]): string {
  const p = path.at(-1)!;
  if (!p.every((c) => c - c === 0)) return 'diverged'; // Infinity - Infinity is NaN
  if (Math.abs(p[0] - 2) > 0.01) return 'not-converged';
  const u = p[1] - 1;
  for (const [root, name] of new Map([[0, 'saddle'], [Math.SQRT1_2, 'minimum-1'], [-Math.SQRT1_2, 'minimum-2']])) {
    if (Math.abs(u - root) <= 0.01) return name;
  }
  return 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [start.slice()];
  const momentum: Vector[] = [start.slice()];
  const z = [onePole(momentumCoeff), onePole(momentumCoeff)];
  for (let k = 0; k < steps; k++) {
    gd.push(gd[k].map((b, i) => b - stepSize * dL[i](b)));
    const next = momentum[k].map((b, i) => b - stepSize * z[i].peek());
    next.forEach((b, i) => z[i].feed(dL[i](b)));
    momentum.push(next);
  }
  return { gd, momentum, gdOutcome: end(gd), momentumOutcome: end(momentum) };
}
