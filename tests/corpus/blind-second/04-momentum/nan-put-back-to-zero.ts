import type { Gradient, Vector } from '../types.ts';

const heal = (v: number[]): number[] => v.map((x) => (Number.isNaN(x) ? 0 : x));

function rollOn(gradient: Gradient, [beta, z]: readonly [Vector, Vector], h: number, m: number): readonly [Vector, Vector] {
  const moved: number[] = [];
  for (let i = 0; i < beta.length; i++) moved[i] = beta[i] - h * z[i];
  const at = heal(moved);
  const g = gradient(at);
  return [at, g.map((x, i) => m * z[i] + (1 - m) * x)];
}

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const [b, w] = rollOn(gradient, [beta, z], stepSize, momentumCoeff);
  return { beta: b, z: w };
}

export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  let pair: readonly [Vector, Vector] = [[...start], start.map(() => 0)];
  const seen: Vector[] = [pair[0]];
  for (const _ of new Array(steps)) {
    pair = rollOn(gradient, pair, stepSize, momentumCoeff);
    seen.push(pair[0]);
  }
  return seen;
}
