import type { Gradient, Vector } from '../types.ts';

interface Zustand {
  beta: number[];
  z: number[];
}

/** Ein Schritt: erst rollt die Kugel, dann wird die Steigung gefiltert. */
export function momentumStep(steigung: Gradient, ort: Vector, tempo: Vector, schrittweite: number, gedaechtnis: number): Zustand {
  const neuerOrt: number[] = [];
  ort.forEach((wert, nr) => {
    neuerOrt.push(wert - schrittweite * tempo[nr]);
  });
  const hang = steigung(neuerOrt);
  const neuesTempo: number[] = [];
  const anteil = 1 - gedaechtnis;
  hang.forEach((h, nr) => {
    neuesTempo.push(anteil * h + gedaechtnis * tempo[nr]);
  });
  return { beta: neuerOrt, z: neuesTempo };
}

export function momentumDescent(steigung: Gradient, anfang: Vector, schrittweite: number, gedaechtnis: number, anzahl: number): Vector[] {
  const weg: Vector[] = [];
  let zustand: Zustand = { beta: anfang.slice(), z: anfang.map(() => 0) };
  weg.push(zustand.beta);
  for (let schritt = 1; schritt <= anzahl; schritt++) {
    zustand = momentumStep(steigung, zustand.beta, zustand.z, schrittweite, gedaechtnis);
    weg.push(zustand.beta);
  }
  return weg;
}
