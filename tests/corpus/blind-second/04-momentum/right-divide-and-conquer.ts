import type { Gradient, Vector } from '../types.ts';
type State = { beta: Vector; z: Vector };
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number): State {
  const b = beta.map((x, i) => x + -stepSize * z[i]);
  const g = gradient(b);
  return { beta: b, z: z.map((x, i) => momentumCoeff * x + (1 - momentumCoeff) * g[i]) };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const run = (from: State, count: number): State[] => {
    if (count === 0) return [];
    if (count === 1) return [momentumStep(gradient, from.beta, from.z, stepSize, momentumCoeff)];
    const half = count >> 1;
    const first = run(from, half);
    const second = run(first[first.length - 1], count - half);
    return first.concat(second);
  };
  const origin: State = { beta: [...start], z: start.map(() => 0) };
  return [origin, ...run(origin, steps)].map((s) => s.beta);
}
