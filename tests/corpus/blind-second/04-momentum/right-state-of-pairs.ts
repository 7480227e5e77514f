import type { Gradient, Vector } from '../types.ts';
type Pair = readonly [b: number, v: number];
const pairUp = (beta: Vector, z: Vector): Pair[] => beta.map((b, i) => [b, z[i]] as const);
const firsts = (pairs: Pair[]): number[] => pairs.map(([b]) => b);
const seconds = (pairs: Pair[]): number[] => pairs.map(([, v]) => v);
function step(gradient: Gradient, pairs: Pair[], s: number, m: number): Pair[] {
  const beta = pairs.map(([b, v]) => b - s * v);
  const g = gradient(beta);
  return pairs.map(([, v], i): Pair => [beta[i], (1 - m) * g[i] + m * v]);
}
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const pairs = step(gradient, pairUp(beta, z), stepSize, momentumCoeff);
  return { beta: firsts(pairs), z: seconds(pairs) };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  let pairs: Pair[] = start.map((b) => [b, 0]);
  const path = [firsts(pairs)];
  for (let k = 0; k < steps; k++) path.push(firsts((pairs = step(gradient, pairs, stepSize, momentumCoeff))));
  return path;
}
