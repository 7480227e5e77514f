import type { Gradient, Vector } from '../types.ts';

type State = { beta: Vector; z: Vector };

const step = (gradient: Gradient, beta: Vector, z: Vector, h: number, m: number): State => {
  const b: Vector = beta.map((x, i) => x - h * z[i]);
  const g: Vector = gradient(b);
  return { beta: b, z: g.map((x, i) => x - m * x + m * z[i]) };
};

const descent = (gradient: Gradient, start: Vector, h: number, m: number, steps: number): Vector[] => {
  const states: State[] = [{ beta: start.slice(), z: start.map(() => 0) }];
  for (let k = 0; k < steps; k++) {
    const { beta, z } = states[k];
    states.push(step(gradient, beta, z, h, m));
  }
  return states.map(({ beta }) => beta);
};

export { step as momentumStep, descent as momentumDescent };
export default { step, descent };
