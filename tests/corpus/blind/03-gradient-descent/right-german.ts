import type { Gradient, Vector } from '../types.ts';

type Punkt = readonly number[];

// Ein Schritt bergab: jede Koordinate um Schrittweite mal Steigung.
export function gradientDescentStep(gradient: Gradient, beta: Punkt, stepSize: number): Punkt {
  const steigung = gradient(beta);
  const neuerPunkt: number[] = [];
  for (const [stelle, wert] of beta.entries()) {
    neuerPunkt[stelle] = wert - stepSize * steigung[stelle];
  }
  return neuerPunkt;
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const weg: Punkt[] = [[...start]];
  for (let schritt = 0; schritt < steps; schritt++) {
    const aktuell = weg[schritt];
    weg.push(gradientDescentStep(gradient, aktuell, stepSize));
  }
  return weg;
}
