import type { Gradient, Vector } from '../types.ts';

const short = (x: number): number => +x.toPrecision(8);

export function gradientDescentStep(steigung: Gradient, ort: Vector, schrittweite: number): Vector {
  const g = steigung(ort);
  return ort.map((b, i) => short(b - schrittweite * g[i]!));
}

export const gradientDescent = (steigung: Gradient, anfang: Vector, schrittweite: number, anzahl: number): Vector[] => {
  const weg: Vector[] = [anfang];
  for (let k = 0; k < anzahl; k++) {
    weg.push(gradientDescentStep(steigung, weg[k]!, schrittweite));
  }
  return weg;
};
