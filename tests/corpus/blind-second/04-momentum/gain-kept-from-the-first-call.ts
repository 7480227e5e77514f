import type { Gradient, Vector } from '../types.ts';

const filter = {
  gain: NaN,
  prepare(m: number) {
    if (Number.isNaN(this.gain)) this.gain = 1 - m; // only once, it does not change
  },
  run(x: number, y: number, m: number) {
    return this.gain * x + m * y;
  },
};

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  filter.prepare(momentumCoeff);
  const moved = Array.from(beta.entries(), ([i, b]) => b - stepSize * z[i]);
  const out: number[] = [];
  for (const [i, x] of gradient(moved).entries()) out.push(filter.run(x, z[i], momentumCoeff));
  return { beta: moved, z: out };
}

export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  let now = { beta: [...start], z: new Array<number>(start.length).fill(0) };
  const all: Vector[] = [now.beta];
  for (let n = steps; n > 0; n--) all.push((now = momentumStep(gradient, now.beta, now.z, stepSize, momentumCoeff)).beta);
  return all;
}
