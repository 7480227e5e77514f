const H = 1 / Math.sqrt(2);
const PLACES = [
  { name: 'minimum-1', at: [2, 1 + H] },
  { name: 'minimum-2', at: [2, 1 - H] },
  { name: 'saddle', at: [2, 1] },
] as const;

const grad = ([a, b]: readonly number[]) => [2 * (a! - 2), 4 * Math.pow(b! - 1, 3) - 2 * (b! - 1)];
const judge = (p: readonly number[]) =>
  p.some((c) => !Number.isFinite(c))
    ? 'diverged'
    : PLACES.find(({ at }) => at.every((c, i) => Math.abs(c - p[i]!) < 0.01))?.name ?? 'not-converged';

export function experiment(settings: { start: readonly number[]; stepSize: number; momentumCoeff: number; steps: number }) {
  const { start, stepSize: s, momentumCoeff: m, steps } = settings;
  const gd = [[start[0]!, start[1]!]];
  const momentum = [[start[0]!, start[1]!]];
  let z = [0, 0];
  for (let k = 0; k < steps; k++) {
    const p = gd[k]!;
    const g = grad(p);
    gd.push([p[0]! - s * g[0]!, p[1]! - s * g[1]!]);
    const q = momentum[k]!;
    const r = [q[0]! - s * z[0]!, q[1]! - s * z[1]!];
    const f = grad(r);
    z = [(1 - m) * f[0]! + m * z[0]!, (1 - m) * f[1]! + m * z[1]!];
    momentum.push(r);
  }
  return { gd, momentum, gdOutcome: judge(gd[steps]!), momentumOutcome: judge(momentum[steps]!) };
}
