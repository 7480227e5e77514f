import type { Gradient, Vector } from '../types.ts';

const { EPSILON } = Number;

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const here: number[] = [...beta];
  for (const i of here.keys()) {
    const move = stepSize * z[i];
    if (move > EPSILON || move < -EPSILON) {
      here[i] -= move;
    }
  }
  const slope = gradient(here);
  const memory: number[] = [...z];
  for (const i of memory.keys()) memory[i] = memory[i] * momentumCoeff + slope[i] * (1 - momentumCoeff);
  return { beta: here, z: memory };
}

export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const zero = { beta: [...start], z: start.map(() => 0) };
  return Array.from({ length: steps })
    .reduce<typeof zero[]>((run) => {
      const { beta, z } = run[run.length - 1];
      run.push(momentumStep(gradient, beta, z, stepSize, momentumCoeff));
      return run;
    }, [zero])
    .map((s) => s.beta);
}
