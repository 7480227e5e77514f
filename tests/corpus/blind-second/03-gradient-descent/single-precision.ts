import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(steigung: Gradient, ort: Vector, schrittweite: number): Vector {
  const g = Float32Array.from(steigung(ort));
  const b = Float32Array.from(ort);
  for (let i = 0; i < b.length; i++) b[i]! -= schrittweite * g[i]!;
  return [...b];
}

export function gradientDescent(steigung: Gradient, start: Vector, schrittweite: number, anzahl: number): Vector[] {
  const weg: Vector[] = [[...start]];
  for (let k = 0; k < anzahl; k++) weg.push(gradientDescentStep(steigung, weg[k]!, schrittweite));
  return weg;
}
