import type { Gradient, Vector } from '../types.ts';

/** y[k] = (1 - m) x[k] + m y[k-1], for each component */
class LowPass {
  y: Vector;

  constructor(
    private readonly m: number,
    y: Vector,
  ) {
    this.y = y;
  }

  feed(x: Vector): void {
    this.y = this.y.map((last, i) => (1 - this.m) * x[i] + this.m * last);
  }
}

class Ball {
  private readonly z: LowPass;

  constructor(
    readonly beta: Vector,
    z: LowPass | Vector,
    m: number,
  ) {
    this.z = z instanceof LowPass ? z : new LowPass(m, z);
  }

  roll(gradient: Gradient, stepSize: number): Ball {
    const beta = this.beta.map((b, i) => b - stepSize * this.z.y[i]);
    this.z.feed(gradient(beta));
    return new Ball(beta, this.z, NaN);
  }

  toJSON() {
    return { beta: this.beta, z: this.z.y };
  }
}

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  return new Ball(beta, z, momentumCoeff).roll(gradient, stepSize).toJSON();
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
) {
  const atRest = new Ball(start, start.map(() => 0), momentumCoeff);
  const balls = [atRest];
  while (balls.length <= steps) balls.push(balls[balls.length - 1].roll(gradient, stepSize));
  return balls.map((ball) => ball.beta);
}
