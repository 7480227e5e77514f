import type { Vector, Gradient } from '../types.ts';

const dL: Gradient = (b) => [2 * (b[0]! - 2), 4 * (b[1]! - 1) ** 3 - 2 * (b[1]! - 1)];

const momentumStep = (beta: Vector, z: Vector, h: number, m: number) => ({
  beta: beta.map((b, i) => b - h * z[i]!),
  z: dL(beta).map((g, i) => (1 - m) * g + m * z[i]!),
});

const gdStep = (beta: Vector, h: number) => {
  const g = dL(beta);
  return beta.map((b, i) => b - h * g[i]!);
};

const status = (b: Vector) => {
  if (!b.every(Number.isFinite)) return 'diverged';
  const table: [string, Vector][] = [['minimum-1', [2, 1 + Math.SQRT1_2]], ['minimum-2', [2, 1 - Math.SQRT1_2]], ['saddle', [2, 1]]];
  return table.find(([, t]) => t.every((c, i) => Math.abs(c - b[i]!) < 0.01))?.[0] ?? 'not-converged';
};

export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [[...start]];
  const momentum: Vector[] = [[...start]];
  let state: { beta: Vector; z: Vector } = { beta: [...start], z: [0, 0] };
  for (let k = 0; k < steps; k++) {
    gd.push(gdStep(gd[k]!, stepSize));
    state = momentumStep(state.beta, state.z, stepSize, momentumCoeff);
    momentum.push(state.beta);
  }
  return { gd, momentum, gdOutcome: status(gd[steps]!), momentumOutcome: status(momentum[steps]!) };
}
