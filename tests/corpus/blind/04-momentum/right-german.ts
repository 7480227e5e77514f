import type { Gradient, Vector } from '../types.ts';

type Zustand = { beta: Vector; z: Vector };

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const neuesBeta: number[] = [];
  for (const [i, wert] of beta.entries()) neuesBeta[i] = wert - stepSize * z[i];
  const steigung = gradient(neuesBeta);
  const neuesZ: number[] = [];
  for (const [i, alt] of z.entries()) {
    // Tiefpass: neuer Anteil plus Gedächtnis
    const neuerAnteil = (1 - momentumCoeff) * steigung[i];
    const gedaechtnis = momentumCoeff * alt;
    neuesZ[i] = neuerAnteil + gedaechtnis;
  }
  return { beta: neuesBeta, z: neuesZ };
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  const weg: Vector[] = [[...start]];
  let zustand: Zustand = { beta: weg[0], z: start.map(() => 0) };
  for (let schritt = 0; schritt < steps; schritt++) {
    zustand = momentumStep(gradient, zustand.beta, zustand.z, stepSize, momentumCoeff);
    weg.push(zustand.beta);
  }
  return weg;
}
