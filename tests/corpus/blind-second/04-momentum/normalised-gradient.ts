import type { Gradient, Vector } from '../types.ts';
const length = (v: Vector): number => Math.hypot(...v);
const unit = (v: Vector): Vector => {
  const l = length(v);
  return l > 0 ? v.map((x) => x / l) : v;
};
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const p = beta.map((b, i) => b - stepSize * z[i]);
  const direction = unit(gradient(p));
  return { beta: p, z: direction.map((d, i) => (1 - momentumCoeff) * d + momentumCoeff * z[i]) };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  let s: { beta: Vector; z: Vector } = { beta: start.slice(), z: start.map(() => 0) };
  return [s.beta].concat(Array.from({ length: steps }, () => (s = momentumStep(gradient, s.beta, s.z, stepSize, momentumCoeff)).beta));
}
