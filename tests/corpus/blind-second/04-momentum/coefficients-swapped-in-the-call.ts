import type { Gradient, Vector } from '../types.ts';

type Ball = { beta: Vector; z: Vector };

const zipWith = (f: (a: number, b: number) => number, u: Vector, v: Vector): Vector => u.map((a, i) => f(a, v[i]));

export const momentumStep = (gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number): Ball => {
  const beta1 = zipWith((b, v) => b - stepSize * v, beta, z);
  const z1 = zipWith((g, v) => (1 - momentumCoeff) * g + momentumCoeff * v, gradient(beta1), z);
  return { beta: beta1, z: z1 };
};

export const momentumDescent = (gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] => {
  const next = (ball: Ball): Ball => momentumStep(gradient, ball.beta, ball.z, momentumCoeff, stepSize);
  const balls: Ball[] = [{ beta: [...start], z: start.map(() => 0) }];
  for (let k = 0; k < steps; k++) balls.push(next(balls[k]));
  return balls.map((ball) => ball.beta);
};
