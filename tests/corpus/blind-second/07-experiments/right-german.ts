import type { Vector } from '../types.ts';
export type Ausgang = 'minimum-1' | 'minimum-2' | 'saddle' | 'diverged' | 'not-converged';
interface Versuch { readonly start: Vector; readonly stepSize: number; readonly momentumCoeff: number; readonly steps: number }

// Steigung der Verlustfunktion
const steigung = (punkt: Vector): Vector => {
  const abstand = punkt[1] - 1;
  return [2 * (punkt[0] - 2), 4 * abstand ** 3 - 2 * abstand];
};

function abstieg(anfang: Vector, schrittweite: number, anzahl: number): Vector[] {
  const weg: Vector[] = [anfang.slice()];
  while (weg.length <= anzahl) {
    const hier = weg[weg.length - 1];
    const hang = steigung(hier);
    weg.push([hier[0] - schrittweite * hang[0], hier[1] - schrittweite * hang[1]]);
  }
  return weg;
}

function abstiegMitSchwung(anfang: Vector, schrittweite: number, schwung: number, anzahl: number): Vector[] {
  const weg: Vector[] = [anfang.slice()];
  let tempo: Vector = [0, 0];
  while (weg.length <= anzahl) {
    const hier = weg[weg.length - 1];
    const dort: Vector = [hier[0] - schrittweite * tempo[0], hier[1] - schrittweite * tempo[1]];
    const hang = steigung(dort);
    tempo = [(1 - schwung) * hang[0] + schwung * tempo[0], (1 - schwung) * hang[1] + schwung * tempo[1]];
    weg.push(dort);
  }
  return weg;
}

function ausgang(weg: Vector[]): Ausgang {
  const ende = weg[weg.length - 1];
  for (const wert of ende) if (Number.isNaN(wert) || Math.abs(wert) === Infinity) return 'diverged';
  const wurzel = 1 / Math.sqrt(2);
  const nahe = (ziel: Vector) => Math.abs(ende[0] - ziel[0]) <= 0.01 && Math.abs(ende[1] - ziel[1]) <= 0.01;
  if (nahe([2, 1 + wurzel])) return 'minimum-1';
  else if (nahe([2, 1 - wurzel])) return 'minimum-2';
  else if (nahe([2, 1])) return 'saddle';
  else return 'not-converged';
}

export function experiment(versuch: Versuch) {
  const gd = abstieg(versuch.start, versuch.stepSize, versuch.steps);
  const momentum = abstiegMitSchwung(versuch.start, versuch.stepSize, versuch.momentumCoeff, versuch.steps);
  return { gd, momentum, gdOutcome: ausgang(gd), momentumOutcome: ausgang(momentum) };
}
