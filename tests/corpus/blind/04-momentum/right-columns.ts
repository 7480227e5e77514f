import type { Gradient, Vector } from '../types.ts';

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const n = beta.length;
  const nextBeta: number[] = [];
  for (let i = 0; i < n; i++) {
    nextBeta.push(beta[i] - stepSize * z[i]);
  }
  const g = gradient(nextBeta);
  const nextZ: number[] = [];
  for (let i = 0; i < n; i++) {
    nextZ.push((1 - momentumCoeff) * g[i] + momentumCoeff * z[i]);
  }
  return { beta: nextBeta, z: nextZ };
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  const history = start.map((s) => ({ track: [s], z: 0 }));
  for (let k = 0; k < steps; k++) {
    for (const row of history) row.track.push(row.track[k] - stepSize * row.z);
    const g = gradient(history.map((row) => row.track[k + 1]));
    history.forEach((row, i) => {
      row.z = (1 - momentumCoeff) * g[i] + momentumCoeff * row.z;
    });
  }
  return Array.from({ length: steps + 1 }, (_, k) => history.map((row) => row.track[k]));
}
