import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const g = gradient(beta);
  switch (beta.length) {
    case 1:
      return [beta[0] - stepSize * g[0]];
    case 2: {
      const [b1, b2] = beta;
      const [g1, g2] = g;
      return [b1 - stepSize * g1, b2 - stepSize * g2];
    }
    default:
      return beta.map((b, i) => b - stepSize * g[i]);
  }
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  let beta: Vector = start.slice();
  const points: Vector[] = [beta];
  for (let step = 1; step <= steps; step++) {
    beta = gradientDescentStep(gradient, beta, stepSize);
    points.push(beta);
  }
  return points;
}
