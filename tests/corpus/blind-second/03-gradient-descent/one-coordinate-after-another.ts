import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(steigung: Gradient, ort: Vector, schrittweite: number): Vector {
  const current = ort.slice();
  for (let i = 0; i < current.length; i++) {
    const slope = steigung(current.slice())[i]!;
    current[i] = current[i]! - schrittweite * slope;
  }
  return current;
}

export function gradientDescent(steigung: Gradient, anfang: Vector, schrittweite: number, anzahl: number): Vector[] {
  const weg: Vector[] = [anfang];
  for (let k = 0; k < anzahl; k++) {
    weg.push(gradientDescentStep(steigung, weg[k]!, schrittweite));
  }
  return weg;
}
