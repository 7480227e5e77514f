import type { Gradient, Vector } from '../types.ts';

const format = (x: number): string => x.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 8 });
const rounded = (v: Vector): Vector => v.map((x) => (Math.abs(x) < 1e12 ? Math.round(x * 1e8) / 1e8 : x));

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const next: Vector = beta.map((b, i) => b - stepSize * z[i]);
  const g = gradient(next);
  return { beta: next, z: z.map((zi, i) => (1 - momentumCoeff) * g[i] + momentumCoeff * zi), toString: () => next.map(format).join(' ') };
}

export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  let { beta, z }: { beta: Vector; z: Vector } = { beta: start.slice(), z: start.map(() => 0) };
  const table: Vector[] = [];
  for (let k = 0; k <= steps; k++) {
    table.push(k === 0 ? beta : rounded(beta)); // a tidy table
    if (k < steps) ({ beta, z } = momentumStep(gradient, beta, z, stepSize, momentumCoeff));
  }
  return table;
}
