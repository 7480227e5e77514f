import type { Gradient, Vector } from '../types.ts';

const combine = (p: number, q: number) => (u: Vector) => (v: Vector): Vector => u.map((x, i) => p * x + q * v[i]);

const stepper = (gradient: Gradient) => (stepSize: number) => (m: number) => {
  const move = combine(1, -stepSize);
  const filter = combine(1 - m, m);
  return ({ beta, z }: { beta: Vector; z: Vector }) => {
    const there = move(beta)(z);
    return { beta: there, z: filter(gradient(there))(z) };
  };
};

export const momentumStep = (gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) =>
  stepper(gradient)(stepSize)(momentumCoeff)({ beta, z });

export const momentumDescent = (gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] => {
  const next = stepper(gradient)(stepSize)(momentumCoeff);
  let state = { beta: start, z: start.map(() => 0) as Vector };
  return [start, ...Array.from({ length: steps }, () => (state = next(state)).beta)];
};
