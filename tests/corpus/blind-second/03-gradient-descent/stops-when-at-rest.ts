import type { Gradient, Vector } from '../types.ts';

const same = (a: Vector, b: Vector) => a.every((v, i) => v === b[i]);

export const gradientDescentStep = (steigung: Gradient, ort: Vector, schrittweite: number): Vector => {
  const g = steigung(ort);
  return ort.map((b, i) => b - schrittweite * g[i]!);
};

export const gradientDescent = (steigung: Gradient, anfang: Vector, schrittweite: number, anzahl: number): Vector[] => {
  const weg: Vector[] = [anfang];
  for (let k = 0; k < anzahl; k++) {
    const next = gradientDescentStep(steigung, weg[k]!, schrittweite);
    if (same(next, weg[k]!)) return weg;
    weg.push(next);
  }
  return weg;
};
