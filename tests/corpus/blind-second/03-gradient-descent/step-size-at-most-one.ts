import type { Gradient, Vector } from '../types.ts';

const clamp = (x: number, lo: number, hi: number): number => Math.min(hi, Math.max(lo, x));

export function gradientDescentStep(steigung: Gradient, ort: Vector, schrittweite: number): Vector {
  const alpha = clamp(schrittweite, 0, 1);
  const g = steigung(ort);
  return ort.map((b, i) => b - alpha * g[i]!);
}

export function gradientDescent(steigung: Gradient, anfang: Vector, schrittweite: number, anzahl: number): Vector[] {
  return [...Array(anzahl)].reduce((weg: Vector[]) => {
    weg.push(gradientDescentStep(steigung, weg[weg.length - 1]!, schrittweite));
    return weg;
  }, [anfang]);
}
