import type { Gradient, Vector } from '../types.ts';

enum Mode { Plain, Ball }

const step = {
  [Mode.Plain]: (f: Gradient, b: Vector, h: number): Vector => {
    const g = f(b);
    return b.map((x, i) => x - h * g[i]);
  },
  [Mode.Ball]: (f: Gradient, b: Vector, z: Vector, h: number, m: number): { beta: Vector; z: Vector } => {
    const beta = b.map((x, i) => x - h * z[i]);
    const g = f(beta);
    return { beta, z: beta.map((_, i) => (1 - m) * g[i] + m * z[i]) };
  },
};

export const momentumStep = step[Mode.Ball];

export function momentumDescent(f: Gradient, start: Vector, h: number, m: number, steps: number): Vector[] {
  const mode = m > 0 ? Mode.Ball : Mode.Plain;
  const path: Vector[] = [[...start]];
  let z: Vector = start.map(() => 0);
  while (path.length <= steps) {
    const here = path[path.length - 1];
    if (mode === Mode.Plain) {
      path.push(step[Mode.Plain](f, here, h));
    } else {
      const ball = momentumStep(f, here, z, h, m);
      z = ball.z;
      path.push(ball.beta);
    }
  }
  return path;
}
