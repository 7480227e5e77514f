import type { Gradient, Vector } from '../types.ts';

export const momentumStep = (f: Gradient, b: Vector, z: Vector, s: number, m: number) => {
  const beta: Vector = b.map((x, i) => x - s * z[i]);
  return { beta, z: f(beta).map((g, i) => g * (1 - m) + z[i] * m) as Vector };
};

type Link = { beta: Vector; z: Vector; before?: Link };

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  let link: Link = { beta: start, z: start.map(() => 0) };
  for (let k = 0; k < steps; k++) {
    link = { ...momentumStep(gradient, link.beta, link.z, stepSize, momentumCoeff), before: link };
  }
  const path: Vector[] = new Array(steps + 1);
  let at: Link | undefined = link;
  for (let k = steps; at; k--, at = at.before) path[k] = at.beta;
  return path;
}
