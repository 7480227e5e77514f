import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const n = beta.length;
  const out = new Array<number>(n);
  const g = gradient(beta);
  let i = n;
  while (i-- > 0) out[i] = beta[i] - stepSize * g[i];
  return out;
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const value = [...start];
  const lost = start.map(() => 0);
  const path: Vector[] = [[...value]];
  for (let k = 0; k < steps; k++) {
    const g = gradient([...value]);
    for (let i = 0; i < value.length; i++) {
      const y = -stepSize * g[i] - lost[i];
      const t = value[i] + y;
      lost[i] = t - value[i] - y;
      value[i] = t;
    }
    path.push([...value]);
  }
  return path;
}
