import type { Gradient, Vector } from '../types.ts';

class Ball {
  constructor(
    public readonly beta: Vector,
    public readonly z: Vector,
  ) {}

  static atRest(start: Vector): Ball {
    return new Ball([...start], start.map(() => 0));
  }

  roll(gradient: Gradient, stepSize: number, m: number): Ball {
    const beta = this.beta.map((b, i) => b - stepSize * this.z[i]);
    const slope = gradient(beta);
    return new Ball(beta, this.z.map((z, i) => (1 - m) * slope[i] + m * z));
  }
}

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  return new Ball(beta, z).roll(gradient, stepSize, momentumCoeff);
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  let ball = Ball.atRest(start);
  const path: Vector[] = [ball.beta];
  for (let k = 0; k < steps; k++) {
    ball = ball.roll(gradient, stepSize, momentumCoeff);
    path.push(ball.beta);
  }
  return path;
}
