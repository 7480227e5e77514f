import type { Gradient as Gradient, Vector as Vektor } from '../types.ts';

/** Ein Schritt bergab: β − Schrittweite · Steigung. */
export function gradientDescentStep(steigungBei: Gradient, ort: Vektor, schrittweite: number): Vektor {
  const steigung = steigungBei(ort);
  const neuerOrt: number[] = [];
  ort.forEach((wert, nummer) => {
    neuerOrt[nummer] = wert - schrittweite * steigung[nummer]!;
  });
  return neuerOrt;
}

export function gradientDescent(steigungBei: Gradient, anfang: Vektor, schrittweite: number, anzahl: number): Vektor[] {
  const weg: Vektor[] = [anfang];
  for (let schritt = 1; schritt <= anzahl; schritt++) {
    const vorher = weg[schritt - 1]!;
    weg[schritt] = gradientDescentStep(steigungBei, vorher, schrittweite);
  }
  return weg;
}
