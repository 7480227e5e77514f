import type { Gradient, Vector } from '../types.ts';

export const momentumStep = (f: Gradient, b: Vector, z: Vector, s: number, m: number) => {
  const beta: Vector = b.map((x, i) => x - s * z[i]);
  return { beta, z: f(beta).map((g, i) => g * (1 - m) + z[i] * m) as Vector };
};

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  const friction = momentumCoeff;
  const push = stepSize * (1 - momentumCoeff);
  let position = [...start];
  let velocity = start.map(() => 0);
  const track: Vector[] = [[...position]];
  for (let t = 0; t < steps; t++) {
    position = position.map((x, i) => x + velocity[i]);
    const slope = gradient([...position]);
    velocity = velocity.map((v, i) => friction * v - push * slope[i]);
    track.push([...position]);
  }
  return track;
}
