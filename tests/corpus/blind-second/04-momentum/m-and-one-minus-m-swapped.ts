import type { Gradient, Vector } from '../types.ts';
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const alpha = momentumCoeff;
  const ort = beta.map((b, i) => b - stepSize * z[i]);
  const hang = gradient(ort);
  return { beta: ort, z: z.map((zi, i) => alpha * hang[i] + (1 - alpha) * zi) };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  let zustand: { beta: Vector; z: Vector } = { beta: start.slice(), z: start.map(() => 0) };
  const weg = [zustand.beta];
  for (let i = 1; i <= steps; i++) {
    zustand = momentumStep(gradient, zustand.beta, zustand.z, stepSize, momentumCoeff);
    weg.push(zustand.beta);
  }
  return weg;
}
