import type { Gradient, Vector } from '../types.ts';
function makeStepper(gradient: Gradient, beta0: Vector, z0: Vector, s: number, m: number) {
  let b = Array.from(beta0);
  let z = Array.from(z0);
  return () => {
    b = b.map((x, i) => x - s * z[i]);
    const g = gradient(b.slice());
    z = z.map((v, i) => m * v + (1 - m) * g[i]);
    return { beta: b, z };
  };
}
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  return makeStepper(gradient, beta, z, stepSize, momentumCoeff)();
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const advance = makeStepper(gradient, start, start.map((_) => 0), stepSize, momentumCoeff);
  return [[...start], ...Array.from({ length: steps }, () => advance().beta)];
}
