import type { Vector } from '../types.ts';

function experimentOnce(useMomentum: boolean, start: Vector, stepSize: number, momentumCoeff: number, steps: number) {
  const points: Vector[] = [];
  let beta1 = start[0], beta2 = start[1];
  let z1 = 0, z2 = 0;
  points.push([beta1, beta2]);
  for (let step = 0; step < steps; step++) {
    if (useMomentum) {
      beta1 -= stepSize * z1;
      beta2 -= stepSize * z2;
    }
    const dBeta2 = 2 * (beta1 - 2);
    const dBeta1 = 4 * (beta2 - 1) ** 3 - 2 * (beta2 - 1);
    if (useMomentum) {
      z1 = (1 - momentumCoeff) * dBeta1 + momentumCoeff * z1;
      z2 = (1 - momentumCoeff) * dBeta2 + momentumCoeff * z2;
    } else {
      beta1 -= stepSize * dBeta1;
      beta2 -= stepSize * dBeta2;
    }
    points.push([beta1, beta2]);
  }
  let outcome = 'not-converged';
  const near1 = Math.abs(beta1 - 2) <= 0.01;
  if (!Number.isFinite(beta1) || !Number.isFinite(beta2)) outcome = 'diverged';
  else if (near1 && Math.abs(beta2 - 1) <= 0.01) outcome = 'saddle';
  else if (near1 && Math.abs(beta2 - 1 - Math.SQRT1_2) <= 0.01) outcome = 'minimum-1';
  else if (near1 && Math.abs(beta2 - 1 + Math.SQRT1_2) <= 0.01) outcome = 'minimum-2';
  return { points, outcome };
}

export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const a = experimentOnce(false, start, stepSize, momentumCoeff, steps);
  const b = experimentOnce(true, start, stepSize, momentumCoeff, steps);
  return { gd: a.points, momentum: b.points, gdOutcome: a.outcome, momentumOutcome: b.outcome };
}
