import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(steigung: Gradient, ort: Vector, schrittweite: number): Vector {
  const g = steigung(ort);
  return ort.map((b, i) => {
    const relative = g[i]! / b;
    return b * (1 - schrittweite * relative);
  });
}

export function gradientDescent(steigung: Gradient, anfang: Vector, schrittweite: number, anzahl: number): Vector[] {
  const weg: Vector[] = [anfang];
  for (let k = 0; k < anzahl; k++) {
    const here = weg[k]!;
    const g = steigung(here);
    weg.push(here.map((b, i) => b - schrittweite * g[i]!));
  }
  return weg;
}
