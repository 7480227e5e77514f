// Aufgabe 2: stationäre Punkte
import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix): 'minimum' | 'maximum' | 'saddle' | 'inconclusive' {
  // zuerst die Einträge herausholen
  const obenLinks = hessian[0][0];
  const obenRechts = hessian[0][1];
  const untenLinks = hessian[1][0];
  const untenRechts = hessian[1][1];

  // Determinante und Spur berechnen
  const determinante = obenLinks * untenRechts - obenRechts * untenLinks;
  const spur = obenLinks + untenRechts;

  // Fallunterscheidung
  if (determinante === 0) {
    // ein Eigenwert ist null
    return 'inconclusive';
  }
  if (determinante < 0) {
    // verschiedene Vorzeichen
    return 'saddle';
  }
  if (spur > 0) {
    return 'minimum';
  } else {
    return 'maximum';
  }
}

function verlust(beta1: number, beta2: number): number {
  const teil1 = (beta1 - 2) * (beta1 - 2);
  const teil2 = (beta2 - 1) * (beta2 - 1);
  return teil1 + teil2 * teil2 - teil2;
}

export function stationaryPoints() {
  const wurzel = Math.sqrt(1 / 2);
  const beta1 = 2;
  const ersterPunkt = { beta: [beta1, 1 + wurzel], loss: verlust(beta1, 1 + wurzel), kind: 'minimum' as const };
  const zweiterPunkt = { beta: [beta1, 1 - wurzel], loss: verlust(beta1, 1 - wurzel), kind: 'minimum' as const };
  const dritterPunkt = { beta: [beta1, 1], loss: verlust(beta1, 1), kind: 'saddle' as const };
  const alle = [];
  alle.push(ersterPunkt);
  alle.push(zweiterPunkt);
  alle.push(dritterPunkt);
  return alle;
}
