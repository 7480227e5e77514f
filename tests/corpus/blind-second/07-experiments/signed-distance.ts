import type { Vector } from '../types.ts';
const wurzel = Math.sqrt(0.5);

function steigung(ort: Vector): Vector {
  const hoehe = ort[1] - 1;
  return [2 * (ort[0] - 2), 4 * hoehe ** 3 - 2 * hoehe];
}
function istNahe(wert: number, ziel: number): boolean {
  return wert - ziel <= 0.01;
}
function ausgang(ort: Vector): string {
  if (!Number.isFinite(ort[0]) || !Number.isFinite(ort[1])) return 'diverged';
  if (istNahe(ort[0], 2) && istNahe(ort[1], 1 - wurzel)) return 'minimum-2';
  if (istNahe(ort[0], 2) && istNahe(ort[1], 1)) return 'saddle';
  if (istNahe(ort[0], 2) && istNahe(ort[1], 1 + wurzel)) return 'minimum-1';
  return 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const abstieg: Vector[] = [start.slice()];
  const kugel: Vector[] = [start.slice()];
  let tempo: Vector = [0, 0];
  for (let schritt = 1; schritt <= steps; schritt++) {
    const hier = abstieg[schritt - 1];
    const hang = steigung(hier);
    abstieg.push([hier[0] - stepSize * hang[0], hier[1] - stepSize * hang[1]]);
    const dort = kugel[schritt - 1];
    const neu = [dort[0] - stepSize * tempo[0], dort[1] - stepSize * tempo[1]];
    const gefaelle = steigung(neu);
    tempo = tempo.map((t, i) => momentumCoeff * t + (1 - momentumCoeff) * gefaelle[i]);
    kugel.push(neu);
  }
  return { gd: abstieg, momentum: kugel, gdOutcome: ausgang(abstieg[steps]), momentumOutcome: ausgang(kugel[steps]) };
}
